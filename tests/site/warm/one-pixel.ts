/** A picture of one white pixel. */
export const PNG_OF_ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG2gFvAAAAABJRU5ErkJggg==',
  'base64',
);
