"""Figures: each function takes data and returns axes (or a picture); none trains or saves."""

import base64
import html
import io
import math

from kgan import data
from kgan._checks import numeric, one_of, positive_integer, require

import matplotlib.pyplot as plt
import numpy as np
from PIL import Image

# Okabe and Ito's palette, which colour-blind readers can tell apart; line styles differ as well.
ORANGE, BLUE, GREEN, VERMILION, PURPLE = "#E69F00", "#0072B2", "#009E73", "#D55E00", "#CC79A7"
_REAL = {"color": BLUE, "linestyle": "-"}
_FAKE = {"color": VERMILION, "linestyle": "--"}


def show(alt, picture=None):
    """Shows a figure in a notebook, with an alternative text that screen readers find.

    Jupyter gives a bare figure's alternative text to nobody; an `<img alt="...">` is read out in
    JupyterLab and in the HTML export.

    Args:
        alt: String, what is to be seen, for those who can't see it. Fill in the numbers from the
            values that are drawn.
        picture: Matplotlib figure, PIL image, bytes of a PNG, or the text of an SVG. By default
            the current figure, which is then closed.

    Raises:
        ValueError: If a string is no SVG.

    Example:
        >>> import matplotlib.pyplot as plt
        >>> from kgan import plots
        >>> losses = [1.39, 1.21]
        >>> curve = plt.figure().add_subplot().plot(losses)
        >>> plots.show(f"A curve that falls to {losses[-1]:.2f}.")
        <IPython.core.display.HTML object>
    """
    from IPython.display import HTML, display

    display(HTML(image_tag(alt, plt.gcf() if picture is None else picture)))


def image_tag(alt, picture):
    """Makes the HTML of a picture with an alternative text.

    Args:
        alt: String.
        picture: As for `show`, but for `None`. A figure is closed.

    Returns:
        String, an `<img>` that holds the picture itself.

    Raises:
        ValueError: If a string is no SVG.

    Example:
        >>> from kgan import plots
        >>> plots.image_tag("A GAN.", plots.gan_diagram())[:18]
        '<img alt="A GAN." '
    """
    file, kind = io.BytesIO(), "png"
    if isinstance(picture, bytes):
        file.write(picture)
    elif isinstance(picture, str):
        require(picture.startswith("<"), "A string must be the text of an SVG.", picture=picture)
        file.write(picture.encode())
        kind = "svg+xml"
    elif isinstance(picture, Image.Image):
        picture.save(file, "png")
    else:
        picture.savefig(file, format="png", bbox_inches="tight")
        plt.close(picture)
    source = f"data:image/{kind};base64,{base64.b64encode(file.getvalue()).decode()}"
    return f'<img alt="{html.escape(alt)}" src="{source}" style="max-width: 100%">'


def tile(images, columns=None, zoom=2):
    """Lays images out in a grid, pixel for pixel.

    Args:
        images: Float array `(n, height, width, 1 or 3)` in [-1, 1], or uint8 of that shape or
            `(n, height, width)`.
        columns: Int or `None`; by default about as many as rows.
        zoom: Int, the side in pixels that each pixel is drawn with.

    Returns:
        A `PIL.Image.Image`, black where the last row is not full.

    Raises:
        TypeError, ValueError: If the images are not such arrays, or there are none, or `columns` or
            `zoom` is not a positive integer.

    Example:
        >>> import numpy as np
        >>> from kgan import plots
        >>> plots.tile(np.zeros((6, 28, 28), "uint8")).size  # three columns, two rows
        (180, 120)
    """
    images, zoom = numeric("images", images), positive_integer("zoom", zoom)
    pixels = images if images.dtype == np.uint8 else data.unscale(images)
    fine = pixels.size and pixels.ndim > 2 and pixels.shape[3:] in ((), (1,), (3,))
    require(fine, "`images` must be (n, height, width[, 1 or 3]).", shape=images.shape)
    columns = math.ceil(math.sqrt(len(pixels))) if columns is None else columns
    rows = math.ceil(len(pixels) / positive_integer("columns", columns))
    empty = np.zeros((rows * columns - len(pixels), *pixels.shape[1:]), np.uint8)
    cells = np.concatenate([pixels, empty])
    # A border of one pixel around each image.
    cells = np.pad(cells, [(0, 0), (1, 1), (1, 1), (0, 0)][: cells.ndim])
    (height, width), channels = cells.shape[1:3], {*cells.shape[3:]} - {1}  # grey needs no axis
    cells = cells.reshape(rows, columns, height, width, *channels).swapaxes(1, 2)
    picture = Image.fromarray(cells.reshape(rows * height, columns * width, *channels))
    return picture.resize((picture.width * zoom, picture.height * zoom), Image.Resampling.NEAREST)


def image_grid(images, columns=None, title=None, ax=None):
    """Shows images in a grid.

    Args:
        images: Array as for `tile`.
        columns: Int or `None`; by default about as many as rows.
        title: String or `None`.
        ax: Matplotlib axes or `None`, for a new figure.

    Returns:
        The axes.

    Example:
        >>> from kgan import data, plots
        >>> (x_train, _), _ = data.load_data("mnist")
        >>> plots.image_grid(x_train[:20], columns=10, title="digits").get_title()
        'digits'
    """
    picture = tile(images, columns, zoom=1)
    if ax is None:
        scale = 6 / max(picture.size)  # the longer side is 6 inches
        size = (picture.width * scale, picture.height * scale + (0.4 if title else 0))
        _, ax = plt.subplots(figsize=size, layout="constrained")
    ax.imshow(np.asarray(picture), cmap="gray", vmin=0, vmax=255, interpolation="nearest")
    ax.set_axis_off()
    if title is not None:
        ax.set_title(title)
    return ax


def training_curves(history, axes=None):
    """Draws the losses and the discriminator's mean outputs over the epochs.

    Args:
        history: Keras's `History` from `GAN.fit`, or its dict of lists.
        axes: Two Matplotlib axes or `None`, for a new figure.

    Returns:
        The two axes: losses, outputs.

    Example:
        >>> from kgan import plots
        >>> history = {"d_loss": [1.4, 1.2], "g_loss": [0.7, 0.9]}
        >>> history |= {"d_real": [0.5, 0.6], "d_fake": [0.5, 0.4]}
        >>> axes = plots.training_curves(history)
        >>> [line.get_label() for line in axes[1].lines]
        ['d_real', 'd_fake']
    """
    history = getattr(history, "history", history)
    if axes is None:
        _, axes = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
    epochs = np.arange(1, len(history["d_loss"]) + 1)
    marker = "o" if len(epochs) == 1 else None
    for ax, curves, title in (
        (axes[0], {"d_loss": _REAL, "g_loss": _FAKE}, "losses (both minimised)"),
        (axes[1], {"d_real": _REAL, "d_fake": _FAKE}, "the discriminator's mean output"),
    ):
        for name, style in curves.items():
            ax.plot(epochs, history[name], label=name, marker=marker, **style)
        ax.set(xlabel="epoch", title=title)
        ax.xaxis.get_major_locator().set_params(integer=True)
        ax.legend(frameon=False)
        ax.spines[["top", "right"]].set_visible(False)
    return axes


def gan_diagram(conditional=False, turn=None):
    """Loads a diagram of a GAN: what goes into which network, and where the gradients go.

    Args:
        conditional: Whether both networks get a class y.
        turn: `"discriminator"` or `"generator"`, for the data flow of one turn of a training step
            (without a class), with the numbers of Algorithm 1's lines. By default `None`: of both.

    Returns:
        String, an SVG for `show`.

    Raises:
        ValueError: If there is no such turn.

    Example:
        >>> from kgan import plots
        >>> plots.gan_diagram()[:4]
        '<svg'
    """
    one_of("turn", turn, (None, "discriminator", "generator"))
    kind = f"{turn[0]}-turn" if turn else "conditional" if conditional else "plain"
    svg = data.shipped_path("turns.svg" if turn else "gan.svg").read_text("utf-8")
    return svg.replace('class="d-turn"' if turn else 'class="plain"', f'class="{kind}"')
