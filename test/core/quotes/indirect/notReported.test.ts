import { describe, expect, test } from 'vitest';
import { readReported } from './reported.js';

const NOT_SPEECH = `
{person:Doe} said goodbye.
{person:Doe} said goodbye to the crew and left.
{person:Doe} said hello to everyone in the room.
{person:Doe} said yes.
{person:Doe} said no to the offer.
{person:Doe} said so.
{person:Doe} said nothing.
{person:Doe} said a few words.
{person:Doe} said a prayer for the dead.
{person:Doe} said little about the plan.
{person:Doe} said much the same.
{person:Doe} said it.
{person:Doe} told him off.
{person:Doe} told a story.
{person:Doe} told the truth.
{person:Doe} told nobody.
{person:Doe} told {person:Roe} about the plan.
{person:Doe} told {organization:CNN} of her plans.
{person:Doe} added salt.
{person:Doe} added two players to the squad.
The bank reported a loss of two million.
The firm announced a new boss.
{person:Doe} confirmed the report.
The ministry denied the charges.
{person:Doe} denied stealing the car.
{person:Doe} admitted guilt.
{person:Doe} admitted stealing the car.
Rebels claimed responsibility for the attack.
The fire claimed three lives.
{person:Doe} found a ring that was lost in 1990.
{person:Doe} found the keys were gone.
{person:Doe} showed them the letter.
{person:Doe} wrote a book that won a prize.
{person:Doe} noted the date.
{person:Doe} explained the plan to the board.
{person:Doe} asked a question.
{person:Doe} asked for help.
{person:Doe} asked for donations to the fund, which supports families.
{person:Doe} ordered a pizza.
The governor warned the public.
{person:Doe} repeated the test.
{person:Doe} responded quickly.
{person:Doe} promised a tax cut.
{person:Doe} maintained the engine.
The union stated its terms.
`;

const NOT_SAID = `
{person:Doe} did not say that the talks had failed.
{person:Doe} did not say whether she would run.
{person:Doe} declined to say whether she would run.
{person:Doe} refused to confirm that the envoy was in town.
{person:Doe} would not say if the talks had failed.
{person:Doe} could not confirm that anyone had died.
{person:Doe} never said that the talks had failed.
{person:Doe} may say that the talks have failed.
{person:Doe} will announce that the plant is to close.
{person:Doe} is expected to announce that the plant will close.
{person:Doe} wants to say that the plan is dead.
{person:Doe} has yet to say whether she will run.
If {person:Doe} says that the talks have failed, nobody will care.
Did {person:Doe} say that the talks had failed?
Who said that the talks had failed?
Why has {person:Doe} said that the talks had failed?
{person:Doe} was told that the talks had failed.
{person:Doe} was asked whether she would run.
Voters were urged to stay home.
Drivers are warned not to use the bridge.
It was reported that the plant would close.
It is said that the house is haunted.
The painting is said to be worth millions.
{person:Doe} is said to have left the country.
{person:Doe} was reported to be in town.
The gang, said to have fled, was caught.
It goes without saying that nobody came.
`;

const NOBODY = `
As I said, the house is old.
I said that the house was old.
We told you that this would happen.
Needless to say, nobody came.
That said, the plan has its merits.
The sign said the road was closed.
The poster said the show was over.
The weather report was late again, and the order was lost.
The claim that the talks had failed was wrong.
The report that two people had died was false.
A warning that the dam might break came too late.
The man who said that the talks had failed left town.
Reports that the talks had failed were denied.
Nobody asked for the report that was lost.
You might say that the plan is dead.
Let us say that the plan is dead.
It says a lot.
The clock told the time.
When all was said and done, the town was poorer.
Having said that, the plan has its merits.
There is no saying what will come.
His saying was that time heals.
Time will tell whether the plan works.
The plan went according to schedule.
According to plan, the ship left at noon.
Everything was done according to the rules.
The players are ranked according to their age.
She is paid according to how much she sells.
`;

const IN_MARKS = `
“We won,” {person:Doe} said.
“We won,” said {person:Doe}.
{person:Doe} said, “We won.”
{person:Doe} said: “The talks have failed.”
{person:Doe} said “the talks have failed” and left the room.
{person:Doe} told reporters: “The talks have failed.”
“We won,” {person:Doe} told reporters. “It was hard.”
According to {person:Doe}, “the talks have failed.”
“I said that the talks had failed,” he told the court.
“He told me that she was gone and that nobody knew,” {person:Doe} said.
{person:Doe} said that “the talks have failed.”
“The minister said that the talks had failed.”
`;

const LEADS_IN = `
When the talks failed, {person:Doe} said nothing.
In {place:Paris}, {place:London} and {place:Rome}, {person:Doe} said little.
After a long night, {person:Doe} told a story.
For his work, {person:Doe} was praised and admitted to the club.
In an interview with {organization:CNN}, {person:Doe} said hello.
`;

const lines = (text: string): readonly string[] => text.trim().split('\n');

describe('no reported speech', () => {
  test.each(lines(NOT_SPEECH))('the verb takes a thing: %s', (source) => {
    expect(readReported(source).clauses).toEqual([]);
  });

  test.each(lines(NOT_SAID))('it was not said, not yet, or by nobody named: %s', (source) => {
    expect(readReported(source).clauses).toEqual([]);
  });

  test.each(lines(NOBODY))('nobody who speaks is named: %s', (source) => {
    expect(readReported(source).clauses).toEqual([]);
  });

  test.each(lines(IN_MARKS))('the words stand in marks: %s', (source) => {
    expect(readReported(source).clauses).toEqual([]);
  });

  test.each(lines(LEADS_IN))('what comes first only leads in: %s', (source) => {
    expect(readReported(source).clauses).toEqual([]);
  });
});
