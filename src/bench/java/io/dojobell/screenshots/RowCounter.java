package io.dojobell.screenshots;

/** Counts the rows of a message on a page. */
final class RowCounter {
  /**
   * A function of the message and the titles of its findings. Text counts with each rectangle that
   * it takes; rectangles beside each other are one row. A line of which a part is the title of a
   * finding, or the number of its group, lists findings, with all rows into which it is wrapped.
   */
  static final String SCRIPT =
      """
      (message, titles) => {
        const boxes = [];
        const lines = [''];
        let place = null;
        const visit = node => {
          if (node.nodeName === 'BR') { lines.push(''); return; }
          if (node.nodeType === 1) {
            if (node.matches('.menu, .only-you, .link')) return;
            if (node.matches('p, span[dir], .button, blockquote, h3, pre')) lines.push('');
            node.childNodes.forEach(visit);
            return;
          }
          lines[lines.length - 1] += node.textContent;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (box.width > 0) boxes.push({top: box.top, bottom: box.bottom, line: lines.length - 1});
          }
        };
        message.querySelectorAll('.blocks').forEach(visit);
        boxes.sort((a, b) => a.top - b.top);
        const rows = [];
        for (const box of boxes) {
          const last = rows[rows.length - 1];
          if (last && (box.top + box.bottom) / 2 < last.bottom) {
            last.bottom = Math.max(last.bottom, Math.min(box.bottom, last.top + 30));
            last.lines.push(box.line);
          } else rows.push({top: box.top, bottom: box.bottom, lines: [box.line]});
        }
        const isFinding = line => /^(New|Reactivated|Closed|Untouched): /.test(lines[line].trim())
          || titles.some(title => lines[line].includes(title.slice(0, 40)));
        return {all: rows.length, findings: rows.filter(row => row.lines.some(isFinding)).length};
      }
      """;

  private RowCounter() {}
}
