"""The theory of the game in numbers: optimal discriminator, value, divergences.

NumPy in float64. p is the data's distribution, q the generator's; logarithms are natural. Each
function takes probabilities, or densities on an even grid of width `dx`.
"""

import numpy as np


def _distributions(dx, **named):
    """Returns the distributions as float64 arrays, and the width of a cell."""
    width = 1.0 if dx is None else float(dx)
    if not (np.isfinite(width) and width > 0):
        raise ValueError(f"`dx` must be above 0. Received: dx={dx}")
    arrays = {name: np.asarray(values, "float64") for name, values in named.items()}
    for name, array in arrays.items():
        if array.size == 0 or not np.isfinite(array).all() or (array < 0).any():
            raise ValueError(f"`{name}` must hold finite numbers, none negative, at least one.")
        total = array.sum() * width
        if abs(total - 1) > 1e-6:
            raise ValueError(f"`{name}` must sum (times `dx`) to 1. Received: a total of {total}")
    if len({array.shape for array in arrays.values()}) > 1:
        shapes = ", ".join(f"{name}: {array.shape}" for name, array in arrays.items())
        raise ValueError(f"Distributions must have the same shape. Received: {shapes}")
    return *arrays.values(), width


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

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), proposition 1.
    """
    p, q = np.asarray(p, "float64"), np.asarray(q, "float64")
    if p.shape != q.shape:
        raise ValueError(f"Distributions must have the same shape. Received: {p.shape}, {q.shape}")
    if not all(np.isfinite(a).all() and (a >= 0).all() for a in (p, q)):
        raise ValueError("`p` and `q` must hold finite numbers, none negative.")
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
        ValueError: If the inputs are not what is said above.

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), equation 1.
    """
    p, q, width = _distributions(dx, p=p, q=q)
    d = np.asarray(d, "float64")
    if d.shape != p.shape or not ((d >= 0) & (d <= 1)).all():
        raise ValueError(f"`d` must hold probabilities of shape {p.shape}. Received: {d.shape}")
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
        ValueError: If the inputs are not what is said above.

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
        ValueError: If the inputs are not what is said above.

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
        ValueError: If the inputs are not what is said above.

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
        ValueError: If the inputs are not what is said above.

    Reference:
        Levin and Peres, Markov Chains and Mixing Times (2017), proposition 4.2.
    """
    p, q, width = _distributions(dx, p=p, q=q)
    return float(np.abs(p - q).sum() * width / 2)
