const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles, nouns and first names, in lower case, that tell the sex of who they stand for; own lists. */
export const MALE =
  set(`mr sir lord king prince father son brother husband congressman spokesman chairman businessman man boy actor pope
john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian
george timothy tim ronald edward jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg
frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger
barack joe jim bob bill mike tom dan dave rick ted bernie mitt newt rudy vladimir sergei dmitry emmanuel keir volodymyr xi recep benjamin narendra boris tony gordon
marco chris mohammed muhammad ahmed ali hassan ibrahim omar yusuf juan carlos luis jorge pedro hans karl jean pierre ivan andrei alexei mikhail nikolai viktor
martin simon neil ian alan graham hugh colin philip phil evan seth harry fred albert ralph carl terry sean jesse`);
export const FEMALE =
  set(`mrs ms miss lady queen princess mother daughter sister wife congresswoman spokeswoman chairwoman businesswoman woman girl actress
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen
debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah
hillary melania ivanka chelsea jill kellyanne gwen claire theresa angela ursula condoleezza condi kamala nikki alicia sonia fatima aisha leila natalia olga
svetlana irina tatiana marie sophie charlotte jane alice susie suzanne beth martha gloria teresa sara kathy cindy debbie judy tina wendy anne ann eva elena`);
