// @ts-check

/** The element of the page with an id. Throws where the page has none. @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no #${id}`);
  return found;
}

/**
 * Makes an element; what is text becomes a text node.
 * @param {string} name @param {Record<string, string>} attributes
 * @param {...(Node | string | undefined)} content @returns {HTMLElement}
 */
export function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const part of content) if (part !== undefined) made.append(part);
  return made;
}
