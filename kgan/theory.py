"""The theory of the game in numbers: optimal discriminator, value, divergences.

NumPy in float64. p is the data's distribution, q the generator's; logarithms are natural. Each
function takes probabilities, or densities on an even grid of width `dx`. `DiracGAN` is the smallest
GAN there is: it shows how training moves.
"""

from kgan._checks import number, numeric, one_of, positive_integer, require

import numpy as np


def _distributions(dx, **named):
    """Returns the distributions as float64 arrays, and the width of a cell."""
    width = 1.0 if dx is None else number("dx", dx, "above 0", lambda width: width > 1e-100)
    arrays = _densities(**named)
    for name, array in zip(named, arrays, strict=True):
        total = float(array.sum() * width)
        require(abs(total - 1) <= 1e-6, f"`{name}` must sum (times `dx`) to 1.", total=total)
    return *arrays, width


def _densities(**named):
    fine = "hold finite numbers, none negative", lambda p: ((p >= 0) & (p < 1e300)).all()
    named = {name: numeric(name, values, "float64", *fine) for name, values in named.items()}
    shapes = {name: array.shape for name, array in named.items()}
    require(len(set(shapes.values())) == 1, "Distributions must have the same shape.", **shapes)
    return list(named.values())


def _x_log_y(x, y):
    """Computes x log y, which is 0 where x is, whatever y."""
    with np.errstate(divide="ignore"):
        return np.where(x > 0, x * np.log(np.where(x > 0, y, 1.0)), 0.0)


def optimal_discriminator(p, q):
    """Computes D* = p / (p + q), the discriminator that maximises the value for a fixed q.

    Args:
        p: The data's probabilities or densities, array of any shape.
        q: The generator's, of the same shape.

    Returns:
        float64 array of that shape, in [0, 1]; 1/2 where both p and q are 0, since no sample ever
        falls there.

    Raises:
        ValueError: If a number is negative or not finite, or the shapes differ.

    Example:
        >>> from kgan import theory
        >>> theory.optimal_discriminator([0.75, 0.5, 0.0], [0.25, 0.5, 0.0]).tolist()
        [0.75, 0.5, 0.5]

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), proposition 1.
    """
    p, q = _densities(p=p, q=q)
    total = p + q
    return np.divide(p, total, out=np.full(p.shape, 0.5), where=total > 0)


def value(p, q, d, dx=None):
    """Computes V(D, G) = E_p log D(x) + E_q log(1 - D(x)): D maximises it, G minimises it.

    Args:
        p: The data's probabilities or densities.
        q: The generator's, of the same shape.
        d: The discriminator's probabilities in [0, 1], of the same shape.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float, at most 0; -inf where D is certain and wrong.

    Raises:
        ValueError: If `p` or `q` is negative, not finite, of another shape than the other, or does
            not sum (times `dx`) to 1; `d` is outside [0, 1] or of another shape; or `dx` is not
            above 0.

    Example:
        >>> from kgan import theory
        >>> round(theory.value([0.5, 0.5], [0.9, 0.1], d=[0.5, 0.5]), 3)  # -log 4
        -1.386

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), equation 1.
    """
    p, q, width = _distributions(dx, p=p, q=q)
    what = f"hold probabilities in [0, 1], of shape {p.shape}"
    d = numeric("d", d, "float64", what, lambda d: d.shape == p.shape and (d == d.clip(0, 1)).all())
    # Far out in the tails D* rounds to 1, where q is small but not 0: there 1 - D* = q / (p + q).
    rounded = (d == 1) & (optimal_discriminator(p, q) == 1) & (p > 0)
    not_d = np.where(rounded, q / np.where(rounded, p + q, 1), 1 - d)
    return float(np.sum(_x_log_y(p, d) + _x_log_y(q, not_d)) * width)


def generator_cost(p, q, dx=None):
    """Computes C(G) = max_D V(D, G) = -log 4 + 2 JSD(p, q), least (-log 4) where q = p.

    Args:
        p: The data's probabilities or densities.
        q: The generator's, of the same shape.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float in [-log 4, 0].

    Raises:
        ValueError: As in `kl`.

    Example:
        >>> from kgan import theory
        >>> round(theory.generator_cost([0.5, 0.5], [0.5, 0.5]), 3)  # -log 4
        -1.386

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), theorem 1.
    """
    return value(p, q, optimal_discriminator(p, q), dx)


def kl(p, q, dx=None):
    """Computes KL(p || q) = sum p log(p / q).

    Args:
        p: Probabilities or densities.
        q: The same, of the same shape.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float, 0 or more; inf where p is above 0 and q is 0.

    Raises:
        ValueError: If `p` or `q` is negative, not finite, of another shape than the other, or does
            not sum (times `dx`) to 1; or `dx` is not above 0.

    Example:
        >>> from kgan import theory
        >>> round(theory.kl([1.0, 0.0], [0.5, 0.5]), 3), theory.kl([0.5, 0.5], [1.0, 0.0])
        (0.693, inf)

    Reference:
        Kullback and Leibler, On Information and Sufficiency (1951).
    """
    p, q, width = _distributions(dx, p=p, q=q)
    return float(np.sum(_x_log_y(p, p) - _x_log_y(p, q)) * width)


def js(p, q, dx=None):
    """Computes the Jensen-Shannon divergence, KL(p || m) / 2 + KL(q || m) / 2, m = (p + q) / 2.

    Args:
        p: Probabilities or densities.
        q: The same, of the same shape.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float in [0, log 2].

    Raises:
        ValueError: As in `kl`.

    Example:
        >>> from kgan import theory
        >>> round(theory.js([1.0, 0.0], [0.0, 1.0]), 3)
        0.693

    Reference:
        Lin, Divergence Measures Based on the Shannon Entropy (1991).
    """
    p, q, _ = _distributions(dx, p=p, q=q)
    middle = (p + q) / 2
    return (kl(p, middle, dx) + kl(q, middle, dx)) / 2


def tv(p, q, dx=None):
    """Computes the total variation distance, sum |p - q| / 2.

    Args:
        p: Probabilities or densities.
        q: The same, of the same shape.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float in [0, 1].

    Raises:
        ValueError: As in `kl`.

    Example:
        >>> from kgan import theory
        >>> theory.tv([0.5, 0.5, 0.0], [0.0, 0.5, 0.5])
        0.5

    Reference:
        Levin and Peres, Markov Chains and Mixing Times (2017), proposition 4.2.
    """
    p, q, width = _distributions(dx, p=p, q=q)
    return float(np.abs(p - q).sum() * width / 2)


def wasserstein_1d(p, q, x, dx=None):
    """Computes the Wasserstein-1 distance on the line, the integral of |F_p - F_q|.

    F_p(x) is the probability, under p, of a value up to x. Sorted by x, the integral is
    sum_i |F_p(x_i) - F_q(x_i)| (x_{i+1} - x_i): how much must move, times how far.

    Args:
        p: The probabilities of the points x, array `(n,)`; densities at the points with `dx`.
        q: The same, of the same shape.
        x: The points, array `(n,)`: in any order, at any distances, repeated or not.
        dx: Float, the grid's width, or `None` for probabilities.

    Returns:
        Float in [0, max(x) - min(x)], in the unit of x.

    Raises:
        ValueError: If `p` or `q` is negative, not finite, of another shape than the other, or does
            not sum (times `dx`) to 1; `x` is not finite or of another shape; or `dx` is not the
            distance between neighbours.

    Example:
        >>> from kgan import theory
        >>> theory.wasserstein_1d([0.5, 0.5, 0.0], [0.0, 0.5, 0.5], x=[0.0, 1.0, 4.0])
        2.0

    Reference:
        Vallender, Calculation of the Wasserstein Distance Between Probability Distributions on the
        Line (1974).
    """
    p, q, width = _distributions(dx, p=p, q=q)
    what = "hold a finite number for each probability"
    x = numeric("x", x, "float64", what, lambda x: (np.abs(x) < 1e100).all())
    require(x.ndim == 1 and x.shape == p.shape, f"`x` must {what}.", x=x.shape, p=p.shape)
    order = np.argsort(x)
    gaps = np.diff(x[order])
    even = dx is None or np.allclose(gaps, width, rtol=1e-6, atol=0)
    require(even, "`dx` must be the distance between neighbours in `x`.", dx=dx)
    return float(np.abs(np.cumsum((p - q)[order])[:-1] * width) @ gaps)


def _sigmoid(logit):
    """Computes 1 / (1 + exp(-logit)), without overflow and to full precision at either end."""
    return np.exp(-np.logaddexp(0.0, -logit))


# How hard D and G pull, as functions of D's logit on the sample: psi' = -theta times the first,
# theta' = psi times the second.
_PULLS = {
    "non_saturating": (_sigmoid, lambda logit: _sigmoid(-logit)),
    "minimax": (_sigmoid, _sigmoid),
    "wasserstein": (np.ones_like, np.ones_like),
}
# The slopes of the penalties in psi, for gamma = 1: of psi^2 / 2, and of (|psi| - 1)^2.
_SLOPES = {
    None: np.zeros_like,
    "r1": np.positive,
    "r2": np.positive,
    "gradient_penalty": lambda psi: 2 * (np.abs(psi) - 1) * np.sign(psi),
}


class DiracGAN:
    """The smallest GAN: all data at 0, every sample at theta, and D's logit psi * x.

    The equilibrium is (theta, psi) = (0, 0). The players' gradients make a flow in the plane:

    - psi' = -theta sigma(psi theta), and theta' = psi sigma(-psi theta) (non-saturating) or
      psi sigma(psi theta) (minimax);
    - psi' = -theta and theta' = psi (Wasserstein, without a Lipschitz constraint);
    - a penalty adds -gamma psi (R1 and R2, which are both gamma / 2 * psi^2 here) or
      -2 gamma (|psi| - 1) sign(psi) (gradient penalty, gamma (|psi| - 1)^2) to psi'.

    The losses are those of `kgan.losses`, so the label 1 is real; the paper's signs are the other
    way round.

    Args:
        adversarial_loss: `"non_saturating"`, `"minimax"` or `"wasserstein"`.
        penalty: `None`, `"r1"`, `"r2"` or `"gradient_penalty"`.
        gamma: Float, 0 or more: the penalty's weight. Every penalty needs one.

    Raises:
        ValueError: If a name is unknown, gamma is negative or not finite, or a penalty comes
            without gamma or gamma without a penalty.

    Example:
        >>> from kgan import theory
        >>> theory.DiracGAN(penalty="r1", gamma=1.0).eigenvalues()
        array([-0.5+0.j, -0.5+0.j])

    Reference:
        Mescheder et al., Which Training Methods for GANs do actually Converge? (2018), definition
        2.1.
    """

    def __init__(self, adversarial_loss="non_saturating", penalty=None, gamma=None):
        one_of("adversarial_loss", adversarial_loss, _PULLS)
        one_of("penalty", penalty, _SLOPES)
        both = "A penalty needs its `gamma`, and gamma a penalty."
        require((penalty is None) == (gamma is None), both, penalty=penalty, gamma=gamma)
        number("gamma", 0 if gamma is None else gamma, "finite and not negative", lambda x: x >= 0)
        self.adversarial_loss, self.penalty, self.gamma = adversarial_loss, penalty, gamma

    @np.errstate(over="ignore", invalid="ignore")
    def flow(self, theta, psi):
        """Computes the direction in which each player moves.

        Args:
            theta: The generator's parameter, float or array.
            psi: The discriminator's, of the same shape.

        Returns:
            Tuple theta', psi': float64, of that shape.

        Raises:
            ValueError: If they do not hold numbers, or differ in shape.
        """
        theta, psi = numeric("theta", theta, "float64"), numeric("psi", psi, "float64")
        require(theta.shape == psi.shape, "They differ in shape.", theta=theta.shape, psi=psi.shape)
        d_pull, g_pull = _PULLS[self.adversarial_loss]
        logit = psi * theta
        penalty_slope = (self.gamma or 0.0) * _SLOPES[self.penalty](psi)
        return psi * g_pull(logit), -theta * d_pull(logit) - penalty_slope

    def simulate(self, steps, learning_rate, alternating=False, start=(1.0, 1.0)):
        """Takes gradient steps, with one learning rate for both players.

        Args:
            steps: Int, 0 or more.
            learning_rate: Float above 0.
            alternating: Whether G moves after D, and answers its new psi; otherwise both move at
                once, from the same point.
            start: The first (theta, psi), two floats.

        Returns:
            float64 array `(steps + 1, 2)`: the start and the point after each step, columns theta
            and psi. Where it grows beyond all numbers, inf or nan.

        Raises:
            ValueError: If `steps` is no integer of 0 or more, `learning_rate` is not above 0, or
                `start` is not two finite numbers.
        """
        path = np.empty((positive_integer("steps", steps, minimum=0) + 1, 2))
        number("learning_rate", learning_rate, "above 0", lambda rate: rate > 0)
        two = "be two finite numbers", lambda xy: xy.shape == (2,) and np.isfinite(xy).all()
        path[0] = numeric("start", start, "float64", *two)
        with np.errstate(over="ignore", invalid="ignore"):
            for i, (theta, psi) in enumerate(path[:-1]):
                new_psi = psi + learning_rate * self.flow(theta, psi)[1]
                answered = new_psi if alternating else psi
                path[i + 1] = theta + learning_rate * self.flow(theta, answered)[0], new_psi
        return path

    def eigenvalues(self):
        """Computes the eigenvalues of the flow at the equilibrium (0, 0).

        With c = 1/2, or 1 for Wasserstein, they are -gamma / 2 +- sqrt(gamma^2 / 4 - c^2). Near the
        equilibrium the flow turns at the rate of the imaginary part, and comes closer where the
        real part is negative.

        Returns:
            complex128 array `(2,)`, the root with + first.

        Raises:
            ValueError: With the gradient penalty, whose slope jumps at psi = 0: the flow has no
                derivative there.
        """
        none = "The gradient penalty's slope jumps at psi = 0, so there are no eigenvalues."
        require(self.penalty != "gradient_penalty", none, penalty=self.penalty)
        d_pull, g_pull = _PULLS[self.adversarial_loss]
        middle = -(self.gamma or 0) / 2
        root = np.sqrt(complex(middle**2 - d_pull(0.0) * g_pull(0.0)))
        return np.array([middle + root, middle - root])
