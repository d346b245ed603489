/** Makes a key that may write: the key for the client, its hash for the server. */
import { createHash, randomBytes } from "node:crypto";

const key = randomBytes(32).toString("base64url");
const hash = createHash("sha256").update(key).digest("hex");
console.log(`for the client:  Authorization: Bearer ${key}\nfor the server:  NEWS_KEYS=${hash}`);
