"""The smallest GAN with dynamics, as a laboratory."""

from kgan import theory
from kgan.labs.page import Page
from kgan.plots import GREEN, PURPLE

import matplotlib.pyplot as plt
import numpy as np

_START = (1.0, 1.0)
_FIRST = {
    **{"loss": "minimax", "alternating": False, "rateG": 0.2, "rateD": 0.2},
    **{"k": 1, "r1": 0, "gp": 0, "momentum": 0},
}
_WGAN_GP = "wasserstein", "gradient_penalty"
# The picture's: a title, the game, the learning rate, whether they take turns, rounds.
_PANELS = [
    ("Minimax, at once", ("minimax",), 0.2, False, 300),
    ("Non-saturating, at once", ("non_saturating",), 0.2, False, 3000),
    ("Minimax, in turns", ("minimax",), 0.4, True, 20000),
    ("R1, gamma = 1, at once", ("non_saturating", "r1", 1.0), 0.2, False, 300),
    ("WGAN-GP, w = 0.25, at once", (*_WGAN_GP, 0.25), 0.02, False, 3000),
    ("WGAN-GP, w = 10, at once", (*_WGAN_GP, 10.0), 0.02, False, 20000),
]


class Dirac(Page):
    """The Dirac-GAN of `kgan.theory`, to be played with: which settings stop, turn or fly apart?

    All data are at 0, every sample at theta, and D's logit is psi x. Four views move together: the
    plane of the two players, what D says, the eigenvalues of one round at the equilibrium against
    the unit circle, and the distance and both losses round by round. Besides what
    `kgan.theory.DiracGAN` has there are two learning rates, k steps of D a round, and momentum, as
    in plain gradient descent: v = beta v + direction, then a step of h v. Under them are six
    tasks; their answers are run and measured.

    Example:
        >>> from kgan import labs
        >>> labs.Dirac()  # the last line of a cell
        The lab "The Dirac-GAN": open it in Jupyter, or save it as a page with .save("dirac.html").

    Reference:
        Mescheder et al., Which Training Methods for GANs do actually Converge? (2018).
    """

    name = "dirac"
    title = "The Dirac-GAN"

    def settings(self):
        """Returns the first settings and the start (theta, psi)."""
        return {"settings": _FIRST, "start": _START}

    def picture(self):
        """Draws the paths of six settings in the plane, as `kgan.theory.DiracGAN` has them.

        Returns:
            Tuple of a Matplotlib figure and its alternative text.
        """
        figure, axes = plt.subplots(2, 3, figsize=(8.4, 5.4), layout="constrained")
        ends = []
        for ax, (title, game, rate, alternating, rounds) in zip(axes.flat, _PANELS, strict=True):
            path = theory.DiracGAN(*game).simulate(rounds, rate, alternating, _START)
            r2 = np.sum(path**2, axis=1)
            ax.plot(*path.T, color=GREEN, linewidth=0.03 if alternating else 0.8)
            ax.plot(*_START, "o", color=PURPLE, fillstyle="none")
            ax.plot(0, 0, "o", color="black", fillstyle="none")
            ax.plot(*path[-1], "o", color=GREEN)
            ax.set_title(f"{title}\nh = {rate}, {rounds:,} rounds", fontsize=10)
            ax.set(xlabel="theta", ylabel="psi")
            ax.axis("equal")
            theta, psi = np.round(path[-1], 2) + 0.0  # + 0.0: not -0.0
            ends.append(
                f"{title}, h = {rate}, {rounds:,} rounds: to theta {theta:.2f}, psi {psi:.2f}, and "
                f"r^2 from {r2[0]:.2f} to {r2[-1]:.2f}"
            )
        alt = "Six paths in the plane of theta and psi, all from (1, 1). " + ". ".join(ends) + "."
        return figure, alt
