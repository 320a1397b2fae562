"""Labs: what a learner plays with, in a notebook or in a page of its own.

`Hold`, `Judge`, `Dirac` and `Step` need no kernel: each is one self-contained HTML page of plain
JavaScript, which works in JupyterLab, in Colab, in the HTML export of a notebook and as a file
(`.save("hold.html")`). Where nothing can run a static picture stays. `Plane` trains a GAN in the
kernel while you watch, through anywidget.

Their numbers are those of `kgan`: tests compare the two.

Example:
    >>> from kgan import labs
    >>> labs.Hold()  # the last line of a cell
    The lab "Hold a GAN": open it in Jupyter, or save it as a page with .save("hold.html").
"""

import importlib

_MODULES = {"Hold": "hold", "Judge": "judge", "Dirac": "dirac", "Step": "step", "Plane": "plane"}

__all__ = sorted(_MODULES)


def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError(f"module 'kgan.labs' has no attribute {name!r}")
    return getattr(importlib.import_module(f"kgan.labs.{_MODULES[name]}"), name)


def __dir__():
    return __all__
