// Opens and seals age files with the package `age-encryption`, for tests of interoperation.
// node age_open.mjs open IDENTITY IN OUT | node age_open.mjs seal RECIPIENT IN OUT
import * as age from "age-encryption";
import { readFileSync, writeFileSync } from "node:fs";

const [work, key, from, to] = process.argv.slice(2);
if (work === "open") {
  const decrypter = new age.Decrypter();
  decrypter.addIdentity(key);
  writeFileSync(to, await decrypter.decrypt(readFileSync(from)));
} else if (work === "seal") {
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(key);
  writeFileSync(to, await encrypter.encrypt(readFileSync(from)));
} else {
  process.stdout.write(await age.identityToRecipient(key));
}
