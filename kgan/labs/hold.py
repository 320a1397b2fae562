"""A GAN of a few numbers, to be held in your hands."""

from kgan import losses, theory
from kgan._checks import positive_integer
from kgan.labs.page import Page
from kgan.plots import BLUE, GREEN, VERMILION

import matplotlib.pyplot as plt
import numpy as np

_FIRST = {
    **{"mu": 0.0, "sigma": 1.0, "w": 0.0, "b": 0.0, "c": 0.0},
    **{"rateD": 0.5, "rateG": 0.5, "k": 1, "loss": "non_saturating", "all": False},
}
_DATA_MEAN = 2.0


class Hold(Page):
    """The smallest GAN with all its parts: play both turns, move every parameter.

    The data are drawn from N(2, 1). G(z) = mu + sigma z, with z from N(0, 1), and D(x) =
    sigmoid(w x + b + c x^2). Each turn draws a new minibatch of 16 and takes one step of plain
    gradient descent. Unless you tick that they learn too, sigma stays 1 and c stays 0: then
    G(z) = z + theta, where theta is mu.

    Args:
        seed: Int, 0 or more, for the points. "Back to the start" begins the same game again.

    Raises:
        ValueError: If `seed` is no integer of 0 or more.

    Example:
        >>> from kgan import labs
        >>> labs.Hold()  # the last line of a cell
        The lab "Hold a GAN": open it in Jupyter, or save it as a page with .save("hold.html").

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), algorithm 1.
    """

    name = "hold"
    title = "Hold a GAN"

    def __init__(self, seed=0):
        self.seed = positive_integer("seed", seed, minimum=0)

    def settings(self):
        """Returns the seed, the size of a minibatch and the first state."""
        return {"seed": self.seed, "batch": 16, "first": _FIRST}

    def picture(self):
        """Draws the two densities before the first turn, D and D*.

        Returns:
            Tuple of a Matplotlib figure and its alternative text.
        """
        x = np.linspace(-12, 14, 5201)
        p, q = (np.exp(-((x - mean) ** 2) / 2) / np.sqrt(2 * np.pi) for mean in (_DATA_MEAN, 0.0))
        best = theory.optimal_discriminator(p, q)
        undecided = np.zeros((1, 1))  # D's logits
        j_d = float(losses.NonSaturating().discriminator(undecided, undecided))
        j_g = float(losses.NonSaturating().generator(undecided))
        cost = theory.generator_cost(p, q, dx=x[1] - x[0])
        figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
        ax.plot(x, p, color=BLUE, label="$p_\\mathrm{data}$")
        ax.plot(x, q, color=VERMILION, linestyle="--", label="$p_g$, where $\\mu = 0$")
        ax.plot(x, np.full(x.shape, 0.5), color="black", label="D before its first turn")
        ax.plot(x, best, color=GREEN, linestyle="-.", label="D*, the best D against this G")
        numbers = f"$J_D$ = {j_d:.3f}   $J_G$ = {j_g:.3f}   C(G) = {cost:.3f}"
        ax.set(xlim=(-4, 7), ylim=(0, 1.02), xlabel="x", title=numbers)
        ax.legend(loc="upper left")
        half = x[np.argmin(np.abs(best - 0.5))]
        return figure, (
            "The game before its first turn, over x. The data's density has its peak at "
            f"x = {x[p.argmax()]:.0f}, the generator's at {x[q.argmax()]:.0f}. D is the level line "
            f"1/2, so J_D is {j_d:.3f} and J_G is {j_g:.3f}. D*, the best D against this "
            f"generator, rises through 1/2 at x = {half:.0f}; with it the value C(G) is {cost:.3f}."
        )
