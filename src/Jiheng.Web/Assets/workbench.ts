// What every page loads: the look, and partial updates.
import "./styles/workbench.css";
import "./styles/people.css";
import "./styles/evidences.css";
import "./styles/scores.css";
import "./styles/checks.css";
import "./styles/reports.css";
import "./styles/campaigns.css";
import "./styles/moves.css";
import "./styles/trail.css";
import "./styles/publications.css";
import "./styles/systems.css";
import "./styles/print.css";
import htmx from "htmx.org";
import { keepFocus } from "./focus";
import { sayWhatFailed } from "./unsaved";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
// A refused form comes back with its sentence, and is shown in place.
htmx.config.responseHandling = [{ code: "204", swap: false }, { code: "[23]..", swap: true }, { code: "422", swap: true }, { code: "[45]..", swap: false, error: true }];
sayWhatFailed();
keepFocus();
