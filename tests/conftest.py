import gc
from pathlib import Path

import keras
import pytest

TESTS = Path(__file__).parent
gc.freeze()  # modules stay: what a test leaves behind is looked for elsewhere, sooner and faster


def pytest_collection_modifyitems(config, items):
    """`pytest tests` leaves slow tests out; `pytest`, a file of tests or `-m slow` runs them."""
    named = config.args_source is pytest.Config.ArgsSource.INVOCATION_DIR or (
        config.args_source is pytest.Config.ArgsSource.ARGS
    )
    folders = [Path(config.invocation_params.dir, argument).resolve() for argument in config.args]
    if config.option.markexpr or not named or TESTS not in folders:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def _seed():
    keras.utils.set_random_seed(0)
