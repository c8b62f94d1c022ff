// The few emoji that the app uses, by Slack's names.
import {h} from './dom.js';

// Severities are told by these; drawn, so that they look the same where no emoji font is.
const DOT = /^(?:large_)?(red|orange|yellow|blue|green|white)_circle$/;
const KNOWN = {
  bell: '🔔', no_bell: '🔕', warning: '⚠️',
  white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', mute: '🔇', wave: '👋', tada: '🎉', new: '🆕',
  leftwards_arrow_with_hook: '↩️', hourglass_flowing_sand: '⏳', hourglass: '⌛', clock9: '🕘',
  calendar: '📅', scales: '⚖️', test_tube: '🧪', alarm_clock: '⏰', date: '📅', mag: '🔍', gear: '⚙️', link: '🔗', lock: '🔒', email: '📧',
  inbox_tray: '📥', page_facing_up: '📄', speech_balloon: '💬', eyes: '👀', zzz: '💤', crescent_moon: '🌙',
  rotating_light: '🚨', bulb: '💡', package: '📦', memo: '📝', bar_chart: '📊', fire: '🔥',
  point_right: '👉', house: '🏠', bookmark: '🔖', pushpin: '📌', repeat: '🔁', arrow_right: '➡️', newspaper: '📰', thread: '🧵', no_entry: '⛔',
};

export function emoji(name) {
  const dot = DOT.exec(name);
  if (dot) return h('span', {class: 'dot ' + dot[1], role: 'img', 'aria-label': name.replaceAll('_', ' ')});
  return KNOWN[name] || `:${name}:`;
}
