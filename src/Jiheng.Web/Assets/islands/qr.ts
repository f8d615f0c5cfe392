// The key of the second factor as a picture a phone can read.
import { toString } from "qrcode";

for (const place of document.querySelectorAll<HTMLElement>("[data-qr]")) {
  toString(place.dataset.qr ?? "", { type: "svg", margin: 1, width: 180 })
    .then((svg: string) => { place.innerHTML = svg; })
    .catch(() => { place.textContent = ""; });
}
