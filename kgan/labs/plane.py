"""The lab "A GAN in the plane": the kernel trains a `kgan.GAN` while you watch.

It is a widget, since the networks live in the kernel. Of the ways to make one, anywidget needs one
plain JavaScript module and no build, and it works with ipywidgets 7.6 and later: in JupyterLab,
Colab, VS Code and the classic notebook. A picture stands where nothing is alive.
"""

import base64
import html
import io
import threading
import time

from kgan import plots
from kgan.labs.page import read
from kgan.labs.training import ANEW, ARROWS, EMPTY, SIDE, Training

import anywidget
import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

_SECONDS, _PATIENCE = 0.07, 60  # from one redraw to the next; how long to wait for a view
_TINTS = "#f0b48a", "#fbfbf7", "#8fc1e3"  # what D takes for fake; can't tell; takes for real
_ALONE = f"No view has answered for {_PATIENCE} seconds, so training has paused."


class Plane(Training, anywidget.AnyWidget):
    """A GAN in the plane that trains while you watch, and that you can interfere with.

    `gan` is the GAN itself, with packing one of pairs; `settings` are its settings.

    Args:
        data: `"ring"`, `"grid"`, `"moons"`, or your own points, an array `(n, 2)`.
        generator: Your own network, latents `(None, latent_dim)` to points `(None, 2)`, or `None`.
        discriminator: Your own network, points `(None, 2)` to logits `(None, 1)`, or `None`. Your
            networks are trained themselves, not copies. Reset gives them their weights back.
        seed: Int, for the points, the built-in networks and the noise.

    Raises:
        TypeError: If a network is not a Keras model with known inputs.
        ValueError: If the data or a network are not those of a plane.

    Example:
        >>> from kgan import labs
        >>> labs.Plane("moons", seed=1)  # the last line of a cell
        The lab "A GAN in the plane": show it in Jupyter, as the last line of a cell.
    """

    _esm = read("common.js") + read("plane.js")
    # The lab's own elements only: the rest of the page is the notebook's.
    _css = "\n".join(rule for rule in read("page.css").splitlines() if rule.startswith(".lab"))
    _css += "\n.lab fieldset{min-width:0}.lab select{max-width:100%}.lab fieldset .row{margin:0}"
    running, _thread = False, None

    def __init__(self, data="ring", generator=None, discriminator=None, seed=0):
        self._stop, self._drawn = threading.Event(), threading.Event()
        self._views, self._pace, self._picture, self.message = set(), 1.0, None, ""
        Training.__init__(self, data, generator, discriminator, seed)
        anywidget.AnyWidget.__init__(self)
        self.on_msg(self._receive)

    def __repr__(self):
        return 'The lab "A GAN in the plane": show it in Jupyter, as the last line of a cell.'

    def change(self, name, value):
        """Pauses, and changes a setting; see `Training.change`."""
        self.pause()
        self.message = ""
        super().change(name, value)

    def reset(self):
        """Pauses, and goes back to step 0."""
        self.pause()
        self.message = ""
        super().reset()

    def start(self):
        """Trains in a thread of its own, as fast as a view can draw, until `pause`."""
        if not self.running:
            self._stop, self.running, self.message = threading.Event(), True, ""
            self._drawn.set()
            self._thread = threading.Thread(target=self._train, args=[self._stop], daemon=True)
            self._thread.start()

    def pause(self):
        """Ends the thread, after the steps that it is just taking."""
        self._stop.set()
        self._drawn.set()
        if self._thread is not None:
            self._thread.join()
        self.running, self._thread = False, None

    def close(self):
        """Ends the thread, and closes the widget."""
        self.pause()
        super().close()

    def _train(self, stop):
        began = time.perf_counter()
        try:
            while not stop.is_set():
                self.advance(int(self._pace))
                answered = self._drawn.wait(_PATIENCE)  # to the picture before this one
                if stop.is_set():
                    return
                if not answered:
                    raise ValueError(_ALONE)
                self._drawn.clear()
                self._show()
                seconds, began = time.perf_counter() - began, time.perf_counter()
                self._pace *= min(max(_SECONDS / seconds, 0.5), 1.5)
                self._pace = min(max(self._pace, 1.0), 500.0)
        except Exception as error:  # the learner's own network may raise anything
            self.running, self.message = False, str(error)
            self._show()

    def _receive(self, _, content, buffers=None):
        """Does what a view asks for, and tells all views."""
        action, was_running = content["do"], self.running
        if action == "drawn":
            self._drawn.set()
            return
        try:
            self._act(action, content)
            if self.frame is None and not self.running:
                self.advance(0)
        except Exception as error:  # as in _train
            self.message = str(error)
        if action == "set" and was_running and content["name"] not in ANEW:
            self.start()
        self._show()

    def _act(self, action, content):
        if action == "hello":
            self._views.add(content["view"])
        elif action == "gone":
            self._views.discard(content["view"])
            if not self._views:
                self.pause()
        elif action == "start":
            if self.empty:
                raise ValueError(EMPTY)
            self.start()
        elif action in ("pause", "reset"):
            getattr(self, action)()
        elif action == "step":
            self.pause()
            self.message = ""
            self.advance(1)
        elif action == "code":
            self.send({"code": self.as_code()})
        elif action == "set":
            self.change(content["name"], content["value"])
        elif action in ("draw", "clear"):
            points = np.array(content["points"], "float32").reshape(-1, 2).round(3)
            self.own = np.concatenate([self.own, points] if action == "draw" else [points])
            self.change("data", "own")

    def _show(self):
        """Sends the views all that they show: numbers as JSON, arrays as one block of floats."""
        arrays = {**(self.frame or {}), "data": self.shown_data(), "history": self.history}
        arrays = {name: np.asarray(array, "float32") for name, array in arrays.items()}
        state = ("step", "running", "message", "settings", "extent")
        content = {name: getattr(self, name) for name in state}
        content |= {"numbers": self.numbers(), "choices": self.choices, "fixed": self.fixed}
        content |= {"probabilities": self.gan.adversarial_loss.probabilistic}
        content["sizes"] = {name: array.size for name, array in arrays.items()}
        self.send(content, [b"".join(array.tobytes() for array in arrays.values())])

    def _ipython_display_(self):
        from IPython.display import HTML, display

        if self._picture is None and not self.running:
            self._picture = self._draw()
        display(HTML(self._picture or ""))  # a view hides it
        content, metadata = self._repr_mimebundle_()
        display(content, metadata=metadata, raw=True)

    def _draw(self):
        """Draws the plane as it is; for a lab at step 0 as it will be after 300 steps."""
        fresh, extent = self.step == 0, self.extent
        frame = self.advance(0 if self.empty or not fresh else 300)
        figure = Figure(figsize=(4, 4.2), layout="constrained")
        ax = figure.add_subplot(aspect="equal", xlim=(-extent, extent), ylim=(-extent, extent))
        tints = LinearSegmentedColormap.from_list("opinion", _TINTS)
        landscape, within = frame["landscape"].reshape(SIDE, SIDE), (-extent, extent) * 2
        ax.imshow(landscape, tints, vmin=0, vmax=1, origin="lower", extent=within)
        ax.plot(*self.shown_data().T, ".", color=plots.BLUE, markersize=6)
        ax.plot(*frame["samples"].T, "s", color=plots.VERMILION, markersize=2)
        arrows = frame["arrows"]
        length = np.linalg.norm(arrows, axis=1, keepdims=True)
        arrows = 0.25 * extent * arrows / (length + np.median(length) + 1e-9)
        style = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.008, "zorder": 3}
        ax.quiver(*frame["samples"][:ARROWS].T, *arrows.T, **style)
        ax.set(xticks=[], yticks=[], title=f"step {self.step}: run the cell, and it moves")
        alt = f"The lab's plane after {self.step} steps: data, samples, D's landscape as colours, "
        alt += f"and {ARROWS} arrows at samples."
        if self.numbers():
            alt += " The samples reach {modes} of the modes.".format(**self.numbers())
        file = io.BytesIO()
        figure.savefig(file, format="png", dpi=80)
        if fresh:
            self.reset()
        source = f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
        attributes = f'alt="{html.escape(alt)}" src="{source}" style="max-width: 100%"'
        return f'<img data-lab="plane" {attributes}>'
