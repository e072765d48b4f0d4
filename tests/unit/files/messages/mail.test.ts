import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMail, readMail } from '../../../../src/files/messages/mail.ts';

const HEADS = 'From: a@quarry.example\r\nSubject: Planks\r\nMIME-Version: 1.0\r\n';

describe('an e-mail', () => {
  it('is known by its name or its heads', () => {
    assert.ok(isMail('Planks', 'bid.eml'));
    assert.ok(isMail(HEADS, 'bid.txt'));
    assert.ok(!isMail('From: the gate\nSubject: planks', 'bid.txt'));
  });

  it('says what its heads and its text do', async () => {
    const mail = await readMail(
      Buffer.from(`To: Ada Quillpit <q@oak.example>\r\n${HEADS}\r\nIt costs less.`),
    );
    assert.deepEqual(mail?.heads, [
      'Planks',
      'E-mail: a@quarry.example',
      'E-mail: Ada Quillpit q@oak.example',
    ]);
    assert.match(mail.text, /It costs less\./);
  });

  it('isn’t read where its parts are within one another without end', async () => {
    const part = (at: number): string =>
      `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`;
    const deep = Array.from({ length: 200 }, (_, at) => part(at)).join('');
    assert.equal(await readMail(Buffer.from(`${HEADS}${deep}`)), undefined);
  });
});
