"""Runs blocks of Python for the tests of the cards: one JSON object a line in, {"output", "error"} a line out.

Each block runs in a process of its own, forked from this one, which has imported the large libraries already.
"""
import json
import os
import sys
import tempfile
import types

for name in ("numpy", "pandas", "scipy.stats", "sklearn.linear_model", "sklearn.ensemble", "sklearn.model_selection",
             "sklearn.preprocessing", "sklearn.pipeline", "sklearn.datasets", "sklearn.metrics"):
    try:
        __import__(name)
    except ImportError as missing:
        sys.exit(f"the cards' code needs numpy, pandas, scipy and scikit-learn: {missing}")


def run(source, stdout, stderr):
    """In the child: the block as a program of its own."""
    os.dup2(stdout.fileno(), 1)
    os.dup2(stderr.fileno(), 2)
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    code = 0
    try:
        exec(compile(source, "<card>", "exec"), main.__dict__)
    except SystemExit as end:
        code = 0 if end.code in (None, 0) else 1
    except BaseException:
        import traceback
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


for line in sys.stdin:
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        child = os.fork()
        if child == 0:
            run(json.loads(line)["source"], stdout, stderr)
        _, status = os.waitpid(child, 0)
        stdout.seek(0)
        stderr.seek(0)
        error = stderr.read().decode(errors="replace")[-2000:] if status else None
        print(json.dumps({"output": stdout.read().decode(errors="replace"), "error": error}), flush=True)
