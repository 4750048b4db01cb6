import './board.css';
import { render } from 'preact';
import type { ToPage } from '../boardMessages.js';
import { Board } from './board.js';
import { hear, recall, tell } from './host.js';

const root = document.getElementById('board');
const first = recall();

function draw(message: ToPage): void {
  if (!root) return;
  const shown =
    message.kind === 'board' ? (
      <Board board={message.board} phrases={message.phrases} passage={{ ref: message.at ?? '' }} first={first} />
    ) : (
      <p class="nothing" role="status">
        {message.message}
      </p>
    );
  render(shown, root);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  tell({ kind: 'leave' });
});
hear(draw);
tell({ kind: 'ready' });
