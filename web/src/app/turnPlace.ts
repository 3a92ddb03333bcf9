/** The place on the page where a turn's card stands. */
export function turnPlace(id: string | null): HTMLElement | null {
  const places = [...document.querySelectorAll<HTMLElement>('[data-turn]')];
  return places.find((place) => place.dataset.turn === id) ?? null;
}
