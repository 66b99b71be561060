/** Some of many, and how many more there are. */
export interface Some<Item> {
  items: Item[];
  total: number;
}

/** Answers stay short; what they leave out is counted and linked. */
export const shownAnswers = 8;

/** The first of some answers. */
export const some = <Item>(all: readonly Item[]): Some<Item> => ({
  items: all.slice(0, shownAnswers),
  total: all.length,
});
