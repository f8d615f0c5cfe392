// Saves what was changed by the same form action; the answer is the page, of which the parts that move are taken over.
const parser = new DOMParser();

export class Saving {
  private readonly refused = new Map<string, string>();
  private timer = 0;
  private running = false;
  private again = false;

  constructor(private readonly form: HTMLFormElement, private readonly status: HTMLElement, private readonly checked: () => void) {}

  soon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.now(false), 900);
  }

  get isDirty(): boolean {
    return this.keys().some((key) => this.isChanged(key));
  }

  async now(force: boolean): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.running) {
      this.again = true;
      return;
    }
    const keys = this.keys().filter((key) => this.isChanged(key) && (force || (this.refused.get(key) !== this.content(key) && !this.lacksReason(key))));
    if (keys.length === 0) return this.tellUnfinished();
    this.running = true;
    try {
      await this.send(keys);
    } catch {
      this.tell("没有保存：连不上服务器。填的内容都还在这一页上，稍后会再试。", true);
      this.timer = window.setTimeout(() => void this.now(false), 10_000);
    } finally {
      this.running = false;
    }
    if (this.again) {
      this.again = false;
      this.soon();
    }
  }

  private async send(keys: string[]): Promise<void> {
    this.tell("正在保存…");
    const body = new FormData();
    body.set("__RequestVerificationToken", this.field("__RequestVerificationToken")!.value);
    const sent = new Map(keys.map((key) => [key, this.content(key)]));
    for (const key of keys) {
      for (const name of ["value", "state", "source", "file", "was"]) {
        const field = this.field(`${key}.${name}`);
        if (field) body.set(`${key}.${name}`, field.value);
      }
    }
    const answer = await fetch(this.form.action, { method: "POST", body, credentials: "same-origin" });
    const page = parser.parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("figure-form")) return this.tell(answer.url.includes("/sign-in") || answer.status === 400
      ? "没有保存：登录已过期。填的内容都还在这一页上；请另开一个窗口登录，再回来按“保存”。"
      : "没有保存：这项自评现在不能填报。", true);
    this.takeOver(page, sent, answer.ok);
    const saved = `已保存 ${new Date().toTimeString().slice(0, 5)}`;
    if (answer.ok) this.tell(this.refused.size > 0 ? `${saved}；有 ${this.refused.size} 处没有保存，请看标出的格子。` : saved, this.refused.size > 0);
    else if (sent.size > this.problemsOf(page, keys)) await this.send(keys.filter((key) => !this.refused.has(key)));
    else this.tell(`有 ${this.refused.size} 处没有保存，请看标出的格子。`, true);
  }

  private problemsOf(page: Document, keys: string[]): number {
    return keys.filter((key) => !page.getElementById(`${key}-problem`)?.hidden).length;
  }

  private takeOver(page: Document, sent: Map<string, string>, saved: boolean): void {
    for (const [key, content] of sent) this.takeOverCell(page, key, content, saved);
    for (const input of Array.from(this.form.querySelectorAll<HTMLInputElement>("input.figure"))) {
      const fresh = page.querySelector<HTMLInputElement>(`input[name="${input.name}"]`);
      input.placeholder = fresh?.placeholder ?? "";
      const id = `${input.dataset.element}-doubt`;
      const [doubt, told] = [document.getElementById(id), page.getElementById(id)];
      if (saved && doubt && told) [doubt.textContent, doubt.hidden] = [told.textContent, told.hidden];
      // What the cell is too narrow for is told of the number that stands in it.
      input.title = fresh?.value === input.value ? fresh.title : "";
    }
    if (!saved) return;
    for (const selector of ["#score-panel", "nav.tables"]) {
      const [mine, fresh] = [document.querySelector(selector), page.querySelector(selector)];
      if (mine && fresh && mine.innerHTML !== fresh.innerHTML) {
        mine.innerHTML = fresh.innerHTML;
        mine.classList.remove("moved");
        requestAnimationFrame(() => mine.classList.add("moved"));
      }
    }
  }

  private takeOverCell(page: Document, key: string, sent: string, saved: boolean): void {
    const fresh = (name: string) => page.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${key}.${name}"]`);
    const input = this.field(`${key}.value`) as HTMLInputElement;
    const problem = page.getElementById(`${key}-problem`);
    const message = problem?.hidden === false ? problem.textContent ?? "" : "";
    const mine = document.getElementById(`${key}-problem`);
    const unchanged = this.content(key) === sent;
    if (mine) [mine.textContent, mine.hidden] = [message, message === ""];
    input.toggleAttribute("aria-invalid", false);
    if (message !== "") input.setAttribute("aria-invalid", "true");
    this.field(`${key}.was`)!.value = fresh("was")?.value ?? "";
    if (message !== "") this.refused.set(key, sent);
    else this.refused.delete(key);
    if (!saved || !unchanged) return;
    for (const name of ["value", "state", "source", "file"]) {
      const [field, stored] = [this.field(`${key}.${name}`), fresh(name)];
      if (field && stored) field.value = stored.value;
    }
    const [summary, stored] = [this.field(`${key}.source`)?.closest("details")?.querySelector("summary"), fresh("source")?.closest("details")?.querySelector("summary")];
    if (summary && stored) summary.textContent = stored.textContent;
    this.checked();
  }

  private tellUnfinished(): void {
    const open = this.keys().filter((key) => this.isChanged(key) && this.lacksReason(key)).length;
    if (open > 0) this.tell(`有 ${open} 处“暂缺”或“无此项”还没有写原因，写好后保存。`, true);
  }

  private tell(words: string, failed = false): void {
    this.status.textContent = words;
    this.status.classList.toggle("failed", failed);
  }

  private keys(): string[] {
    return Array.from(this.form.querySelectorAll<HTMLInputElement>("input.figure")).map((input) => input.dataset.element ?? "");
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  }

  private content(key: string): string {
    return ["value", "state", "source", "file"].map((name) => this.field(`${key}.${name}`)?.value.trim() ?? "").join("|");
  }

  private isChanged(key: string): boolean {
    const was = this.field(`${key}.was`)?.value ?? "";
    return was.slice(was.indexOf("|") + 1) !== this.content(key);
  }

  private lacksReason(key: string): boolean {
    return ["Missing", "NotApplicable"].includes(this.field(`${key}.state`)?.value ?? "") && (this.field(`${key}.source`)?.value.trim() ?? "") === "";
  }
}
