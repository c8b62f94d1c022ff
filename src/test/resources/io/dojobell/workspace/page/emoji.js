// The few emoji that the app uses, by Slack's names.
const KNOWN = {
  red_circle: '🔴', large_orange_circle: '🟠', large_yellow_circle: '🟡', large_blue_circle: '🔵',
  large_green_circle: '🟢', white_circle: '⚪', bell: '🔔', no_bell: '🔕', warning: '⚠️',
  white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', mute: '🔇', wave: '👋', tada: '🎉', new: '🆕',
  leftwards_arrow_with_hook: '↩️', hourglass_flowing_sand: '⏳', hourglass: '⌛', clock9: '🕘',
  calendar: '📅', date: '📅', mag: '🔍', gear: '⚙️', link: '🔗', lock: '🔒', email: '📧',
  inbox_tray: '📥', speech_balloon: '💬', eyes: '👀', zzz: '💤', crescent_moon: '🌙',
  rotating_light: '🚨', bulb: '💡', package: '📦', memo: '📝', bar_chart: '📊', fire: '🔥',
  point_right: '👉', house: '🏠', bookmark: '🔖', pushpin: '📌', repeat: '🔁', arrow_right: '➡️',
};

export function emoji(name) {
  return KNOWN[name] || `:${name}:`;
}
