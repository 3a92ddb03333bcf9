"""Makes the cases of ChartChoiceMeasurement from nvBench and from the BI suite.

python3 chart_cases.py BENCH_FOLDER > cases.jsonl

Of nvBench only the split "train" is read. A wish is given where the question names the chart.
"""

import json
import re
import sqlite3
import sys
from pathlib import Path

WISHES = [
    (r"\bpie\b", "arc"),
    (r"\bscatter|correlation|relationship between", "point"),
    (r"\bstacked bar", "stacked_bar"),
    (r"\bbar\b|\bhistogram\b", "bar"),
    (r"\bheat ?map\b", "rect"),
    (r"\bline (chart|graph)|\btrend\b", "line"),
    (r"\btable\b", "table"),
]


def wish(question):
    return next((mark for words, mark in WISHES if re.search(words, question.lower())), None)


def column(name, values):
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, bool) for value in present):
        kind = "boolean"
    elif present and all(isinstance(value, int) for value in present):
        kind = "integer"
    elif present and all(isinstance(value, (int, float)) for value in present):
        kind = "decimal"
    elif present and all(re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) for value in present):
        kind = "date"
    else:
        kind = "text"
    return {"name": name, "type": kind}


def case(identity, group, names, rows, accepted, wanted):
    names = [name if names.index(name) == at else f"{name} {at}" for at, name in enumerate(names)]
    columns = [column(name, [row[at] for row in rows]) for at, name in enumerate(names)]
    data = [
        [
            value if value is None or kind["type"] != "text" else str(value)
            for value, kind in zip(row, columns)
        ]
        for row in rows
    ]
    request = {"request_id": identity, "columns": columns, "data": data}
    if wanted:
        request["preferences"] = {"chart_type": wanted}
    return {"id": identity, "group": group, "request": request, "accepted": accepted}


def nvbench(folder):
    accepted = {
        "Bar": ["bar"],
        "Pie": ["arc"],
        "Line": ["line"],
        "Scatter": ["point"],
        "Grouping Scatter": ["point"],
        "Stacked Bar": ["bar"],
    }
    for chart in json.loads((folder / "nvbench-train" / "charts.json").read_text()):
        values = chart["vega"]["data"]["values"]
        if chart["split"] != "train" or not values:
            continue
        keys = [key for key in ("classify", "x_data", "y_data") if key in values[0]]
        encoding = chart["vega"]["encoding"]
        titles = {"classify": "category"}
        for channel in ("x", "theta", "y", "color"):
            part = encoding.get(channel, {})
            if part.get("field") in keys and part.get("title"):
                titles[part["field"]] = part["title"]
        rows = [[row.get(key) for key in keys] for row in values]
        names = [titles.get(key, key) for key in keys]
        kind = chart["chart"]
        for number, question in enumerate(chart["nl_queries"]):
            wanted = wish(question)
            group = f"nvbench {kind} {'asked' if wanted else 'open'}"
            # In an open question, a pie's rows may as well be bars, and a bar's line over time.
            marks = accepted[kind] if wanted else sorted({*accepted[kind], "bar", "line"})
            if kind in ("Scatter", "Grouping Scatter") and not wanted:
                marks = ["point"]
            yield case(f"nv-{chart['vis']}-{number}", group, names, rows, marks, wanted)


def bi(folder):
    for database in ("retail_sales", "cfo_finance"):
        base = folder / "bi" / database
        connection = sqlite3.connect(f"file:{base / (database + '.sqlite')}?mode=ro", uri=True)
        for entry in json.loads((base / "questions.json").read_text()):
            turns = entry.get("turns") or [entry]
            for number, turn in enumerate(turns):
                if not turn.get("chart") or not turn.get("sql"):
                    continue
                cursor = connection.execute(turn["sql"][0])
                names = [part[0] for part in cursor.description]
                rows = [list(row) for row in cursor.fetchall()]
                wanted = wish(turn["question"]) if len(turn["chart"]) == 1 else None
                group = "bi " + database + (" asked" if wanted else "")
                yield case(
                    f"{entry['id']}#{number + 1}", group, names, rows, turn["chart"], wanted
                )


if __name__ == "__main__":
    bench = Path(sys.argv[1])
    for found in (*bi(bench), *nvbench(bench)):
        print(json.dumps(found))
