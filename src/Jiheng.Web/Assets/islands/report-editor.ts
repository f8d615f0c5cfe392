// Writing a section: figures put in at the cursor, a search over all of them, Ctrl+S, and a warning before typed words are left behind.
const form = document.querySelector<HTMLFormElement>("#section-form");
const text = document.querySelector<HTMLTextAreaElement>("#section-text");
const search = document.querySelector<HTMLElement>("#figure-search");
const names = JSON.parse(document.querySelector("#figure-names")?.textContent ?? "[]") as [string, string][];
const mostFound = 8;

function insert(words: string): void {
  if (!text) return;
  text.focus();
  text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

function button(words: string, inserted: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "insert";
  made.textContent = words;
  made.title = "插入 " + inserted;
  made.addEventListener("click", () => insert(inserted));
  return made;
}

function addSearch(place: HTMLElement): void {
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = "查找数据项，如 接待费";
  box.setAttribute("aria-label", "查找数据项");
  const found = document.createElement("div");
  found.className = "found";
  box.addEventListener("input", () => {
    const wanted = box.value.trim();
    const hits = wanted ? names.filter(([name]) => name.includes(wanted)).slice(0, mostFound) : [];
    found.replaceChildren(...hits.map(([name, value]) => button(`${name}　${value}`, `{${name}}`)));
  });
  box.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    found.querySelector("button")?.click();
  });
  place.append(box, found);
  place.hidden = false;
}

function guard(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const before = text.value;
  const state = document.querySelector("#section-saved");
  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", event => {
    if (!leaving && text.value !== before) event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    leaving = true;
    form.submit();
  });
  text.addEventListener("input", () => {
    if (state) state.textContent = text.value === before ? "" : "有改动，还没有保存（Ctrl+S 保存）";
  });
}

// What was typed outlives an expired session, in this tab only.
function keepDraft(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const key = "draft:" + (text.dataset.draft ?? "");
  const draft = sessionStorage.getItem(key);
  if (draft !== null && draft !== text.value) {
    const offer = document.createElement("p");
    offer.className = "section-hint";
    const back = button("放回来", draft);
    back.title = "";
    back.addEventListener("click", () => offer.remove());
    offer.append("这一章有上次没有保存的文字。", back);
    text.setSelectionRange(0, text.value.length);
    form.prepend(offer);
  } else {
    sessionStorage.removeItem(key);
  }
  text.addEventListener("input", () => sessionStorage.setItem(key, text.value));
}

if (form && text) {
  document.querySelectorAll<HTMLElement>("code[data-insert]").forEach(code => {
    code.replaceWith(button(code.textContent ?? "", code.dataset.insert ?? ""));
  });
  if (search) addSearch(search);
  keepDraft(form, text);
  guard(form, text);
}

export {};
