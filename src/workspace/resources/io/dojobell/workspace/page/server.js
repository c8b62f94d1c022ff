// Talks to the page's own server.

export async function act(name, body) {
  try {
    const answer = await fetch('/page/' + name, {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body),
    });
    return await answer.json();
  } catch (failure) {
    return {ok: false, error: 'The local workspace does not answer'};
  }
}

export async function state(as) {
  const answer = await fetch('/page/state' + (as ? '?as=' + encodeURIComponent(as) : ''));
  return answer.json();
}

// Calls back when anything changed; many changes are told once.
export function onChange(changed) {
  const stream = new EventSource('/page/stream');
  stream.addEventListener('change', changed);
  stream.addEventListener('open', changed);
}
