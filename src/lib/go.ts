let number = 0;
let over = true;

const end = () => {
  over = true;
};

/** The same for all that is done in one go, before anything that waits goes on; then another. */
export function numberOfThisGo(): number {
  if (over) {
    over = false;
    number += 1;
    queueMicrotask(end);
  }
  return number;
}
