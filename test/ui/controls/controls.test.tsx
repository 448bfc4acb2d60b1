// @vitest-environment jsdom
import { Search } from 'lucide';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../../src/ui/controls/button';
import { Filter } from '../../../src/ui/controls/filter';
import { Icon } from '../../../src/ui/controls/icon';
import { SelectField } from '../../../src/ui/controls/select-field';
import { Table } from '../../../src/ui/controls/table';
import { TextArea, TextField } from '../../../src/ui/controls/text-field';

const nothing = () => undefined;
const show = (page: preact.ComponentChild) => void act(() => render(page, document.body));
const one = (css: string) => document.querySelector(css)!;
afterEach(() => render(null, document.body));

test('a busy button keeps its place and takes no second press', () => {
  const pressed = vi.fn();
  show(
    <Button busy onClick={pressed}>
      Send
    </Button>,
  );
  document.querySelector('button')!.click();
  expect(pressed).not.toHaveBeenCalled();
  expect(one('button').hasAttribute('disabled')).toBe(false);
  expect(one('button').getAttribute('aria-disabled')).toBe('true');
});

test('a busy button does not submit its form a second time', () => {
  const submitted = vi.fn((event: Event) => event.preventDefault());
  show(
    <form onSubmit={submitted}>
      <Button type="submit" busy>
        Send
      </Button>
    </form>,
  );
  document.querySelector('button')!.click();
  expect(submitted).not.toHaveBeenCalled();
});

test('a button in a form does nothing to the form unless it says so', () => {
  show(<Button>Show</Button>);
  expect(document.querySelector('button')!.type).toBe('button');
});

test('a field is tied to its label, its hint and its error', () => {
  show(<TextField label="E-mail" hint="Work address" error="No @ in it" value="jana" onValue={nothing} />);
  const input = document.querySelector('input')!;
  expect(input.labels?.[0]?.textContent).toBe('E-mail');
  const said = input.getAttribute('aria-describedby')!.split(' ');
  expect(said.map((id) => document.getElementById(id)?.textContent)).toEqual(['Work address', 'No @ in it']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('what is typed reaches the caller, who alone keeps it', () => {
  const typed = vi.fn();
  show(<TextArea label="Why" value="" onValue={typed} />);
  const area = document.querySelector('textarea')!;
  area.value = 'No budget';
  area.dispatchEvent(new Event('input'));
  expect(typed).toHaveBeenCalledWith('No budget');
});

test('a select gives back one of its own choices', () => {
  const chosen = vi.fn();
  const choices = [
    { value: 'rep', label: 'Sales rep' },
    { value: 'admin', label: 'Admin' },
  ] as const;
  show(<SelectField label="Role" value="rep" choices={choices} onValue={chosen} />);
  document.querySelector('select')!.value = 'admin';
  one('select').dispatchEvent(new Event('change'));
  expect(chosen).toHaveBeenCalledExactlyOnceWith('admin');
});

test('a filter is one group of radio buttons with the taken choice checked', () => {
  const chosen = vi.fn();
  const choices = [
    { value: 'open', label: 'Open', count: 3 },
    { value: 'all', label: 'All' },
  ] as const;
  show(<Filter label="State" value="open" choices={choices} onValue={chosen} />);
  const [open, all] = [...document.querySelectorAll<HTMLInputElement>('input')];
  expect(open!.checked).toBe(true);
  expect(open!.name).toBe(all!.name);
  expect(one('legend').textContent).toBe('State');
  all!.click();
  expect(chosen).toHaveBeenCalledExactlyOnceWith('all');
});

test('an icon without a label is not heard, one with a label is', () => {
  show(<Icon of={Search} />);
  expect(one('svg').getAttribute('aria-hidden')).toBe('true');
  show(<Icon of={Search} label="Search" />);
  expect(one('svg').getAttribute('aria-label')).toBe('Search');
  expect(one('svg').hasAttribute('aria-hidden')).toBe(false);
});

test('a table names its rows and columns for those who hear it', () => {
  const columns = [
    { title: 'Name', heads: true, cell: (row: { name: string; age: number }) => row.name },
    { title: 'Age', numeric: true, cell: (row: { name: string; age: number }) => row.age },
  ];
  show(
    <Table caption="People" columns={columns} rows={[{ name: 'Jana', age: 41 }]} keyOf={(row) => row.name} />,
  );
  expect(one('caption').textContent).toBe('People');
  expect(one('tbody th').getAttribute('scope')).toBe('row');
  expect(one('td').getAttribute('data-label')).toBe('Age');
});
