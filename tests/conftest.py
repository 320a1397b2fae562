import gc
from pathlib import Path

import keras
import pytest

TESTS = Path(__file__).parent
gc.freeze()  # modules stay: what a test leaves behind is looked for elsewhere, sooner and faster


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """Tells a worker of pytest-xdist what was asked for: it is given `testpaths` as arguments."""
    node.workerinput["fast"] = _is_fast(node.config)


def _is_fast(config):
    named = config.args_source in (
        pytest.Config.ArgsSource.INVOCATION_DIR,
        pytest.Config.ArgsSource.ARGS,
    )
    folders = [Path(config.invocation_params.dir, argument).resolve() for argument in config.args]
    return named and TESTS in folders and not config.option.markexpr


def pytest_collection_modifyitems(config, items):
    """`pytest tests` leaves slow tests out; `pytest`, a file of tests or `-m slow` runs them."""
    told = getattr(config, "workerinput", None)
    if not (told["fast"] if told else _is_fast(config)):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def _seed():
    keras.utils.set_random_seed(0)
