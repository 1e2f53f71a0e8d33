import { FileFault } from "./file-fault";
import { type Limits, sizeText } from "./limits";

/** Refuses what holds no bytes, none at all, or too many. @throws TypeError where it is no Uint8Array; FileFault */
export function checkBytes(caller: string, bytes: unknown, { maxBytes }: Limits, sheet = ""): void {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`${caller}: the file must be a Uint8Array`);
  if (bytes.length === 0) throw new FileFault("file-empty", "文件是空的，请重新选择文件", {}, sheet);
  if (bytes.length > maxBytes) {
    const sentence = `文件大小为 ${sizeText(bytes.length)}，超过上限 ${sizeText(maxBytes)}；请删去图片和无关的工作表后再试`;
    throw new FileFault("file-too-large", sentence, { bytes: bytes.length, limit: maxBytes }, sheet);
  }
}
