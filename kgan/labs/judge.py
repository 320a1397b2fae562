"""Six pictures to be judged as a discriminator judges them."""

import base64
import io

from kgan import data, losses, plots
from kgan._checks import positive_integer, require
from kgan.labs.page import Page

import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


class Judge(Page):
    """Be the discriminator: say how sure you are that each of six pictures is real, and pay J_D.

    The truth is hidden until you ask for it. Then each picture shows its own loss, -log D(x) for a
    real one and -log(1 - D(x)) for a fake one. J_D is the mean of the one plus the mean of the
    other, 2 log 2 = 1.386 for whoever says 1/2 to all.

    Args:
        real: Three real pictures. Float array `(3, 28, 28, 1)` in [-1, 1], or uint8 `(3, 28, 28)`.
        fake: Three generated ones, likewise.
        seed: Int, 0 or more, for the order in which they are shown.

    Raises:
        ValueError: If `real` or `fake` has another shape or holds other values, or `seed` is no
            integer of 0 or more.

    Example:
        >>> import numpy as np
        >>> from kgan import labs
        >>> black, white = np.zeros((3, 28, 28), "uint8"), np.full((3, 28, 28), 255, "uint8")
        >>> labs.Judge(real=black, fake=white)  # an easy one
        The lab "Be the discriminator": open it in Jupyter, or save it as a page with \
.save("judge.html").

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), equation 1.
    """

    name = "judge"
    title = "Be the discriminator"

    def __init__(self, real, fake, seed=0):
        pixels = np.concatenate([_bytes(real=real), _bytes(fake=fake)])
        seed = positive_integer("seed", seed, minimum=0)
        order = np.random.default_rng(seed).permutation(len(pixels))
        self._pixels, self._is_real = pixels[order], order < 3

    def settings(self):
        """Returns the six pictures as PNG, and which of them are real."""
        return {"pictures": [*map(_png, self._pixels)], "isReal": self._is_real.tolist()}

    def picture(self):
        """Draws the six pictures, and does not tell.

        Returns:
            Tuple of a Matplotlib figure and its alternative text.
        """
        figure, axes = plt.subplots(1, 6, figsize=(7, 1.7), layout="constrained")
        for i, (ax, pixels) in enumerate(zip(axes, self._pixels, strict=True)):
            plots.image_grid(pixels[np.newaxis], title=f"{i + 1}", ax=ax)
        undecided = np.zeros((3, 1))  # logits: D says 1/2
        even = float(losses.NonSaturating().discriminator(undecided, undecided))
        figure.suptitle(f"Which three are real? Who says 1/2 to all pays $J_D$ = {even:.3f}.")
        return figure, (
            "Six pictures of 28 by 28 pixels, numbered from 1 to 6. Three are real, three are "
            f"generated. Whoever says of each that it is real with probability 1/2 pays {even:.3f}."
        )


def _bytes(**named):
    """Returns three pictures as uint8 `(3, 28, 28)`."""
    [(name, images)] = named.items()
    images = np.asarray(images)
    raw = images.dtype == np.uint8
    shape = (3, 28, 28) if raw else (3, 28, 28, 1)
    fine = images.shape == shape and (raw or images.dtype.kind == "f")
    what = f"`{name}` must be a float array (3, 28, 28, 1) in [-1, 1] or uint8 (3, 28, 28)."
    require(fine, what, shape=images.shape, dtype=str(images.dtype))
    if raw:
        return images
    largest = np.abs(images).max()
    require(largest <= 1, what, largest=float(largest))
    return data.unscale(images)


def _png(pixels):
    """Returns a picture as an address that holds all of it."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "png", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
