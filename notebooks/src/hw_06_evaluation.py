# %% [markdown]
# # Homework. Measure, and find what is wrong {#hw-evaluation}
#
# **Goals.** You write two measures that papers on GANs often report, and read from a log and a picture what is wrong with a training
# run.
#
# **You need:** lessons sec:train-step and sec:evaluation. · **Time:** 120 minutes · **Points:** 12
#
# | task | points |
# |---|---|
# | 1. the Fréchet distance | 3 |
# | 2. precision and recall | 3 |
# | 3. three broken runs | 6 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some. An answer is right to three digits in task 1, and to four in task 2.

# %% given="setup"
from kgan import homework, plots

import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## Warm-up: a worked example
#
# On the line a covariance is a variance, and its square root is a standard deviation. There the Fréchet distance between two normal
# distributions is
#
# $$(\mu_a - \mu_b)^2 + (s_a - s_b)^2.$$
#
# Take $0, 2$ and $1, 5$. The means are 1 and 3. The variances, with the divisor $n - 1$, are 2 and 8. So the distance is
# $2^2 + (\sqrt 2 - \sqrt 8)^2 = 4 + 2 = 6$.

# %% given="warmup"
a, b = np.array([0.0, 2.0]), np.array([1.0, 5.0])
gap, spreads = a.mean() - b.mean(), a.std(ddof=1) - b.std(ddof=1)
print(f"{gap**2:.1f} + {spreads**2:.1f} = {gap**2 + spreads**2:.1f}")
assert np.isclose(gap**2 + spreads**2, 6)

# %% [markdown]
# ## Task 1. The Fréchet distance (3 points)
#
# `a` and `b` are features of two sets of images, arrays of shape `(n, d)` and `(m, d)`, with numbers between −10 and 10. Return the Fréchet distance between the
# normal distributions that fit them, as it is used in the FID (so not its square root). Covariances have the divisor $n - 1$.
#
# Hint: for two covariances $A$ and $B$, all eigenvalues of $AB$ are real and not negative, but for rounding. What has the trace of a matrix's
# square root to do with its eigenvalues?


# %% solution="frechet_distance"
def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    ### BEGIN SOLUTION
    p, q = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    eigenvalues = np.maximum(np.linalg.eigvals(p @ q).real, 0)
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + np.trace(p) + np.trace(q) - 2 * np.sqrt(eigenvalues).sum()
    ### END SOLUTION


# %% task="test_frechet_distance" points=3
homework.check_frechet_distance(frechet_distance)
### BEGIN HIDDEN TESTS
homework.check_frechet_distance(frechet_distance, seed=601)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. Precision and recall (3 points)
#
# `real` and `fake` are features again, and `k` is a whole number below the size of either set. No set has more than 100 points. Distances are Euclidean. The *ball* of a point reaches to the `k`-th nearest of the **other** points of
# its own set, that one included. Precision is the share of fakes that lie in the ball of at least one real point. Recall is the share of real
# points that lie in the ball of at least one fake. Return the dict `{"precision": ..., "recall": ...}`.


# %% solution="precision_recall"
def precision_recall(real, fake, k):
    """A dict of two shares."""

    ### BEGIN SOLUTION
    def distances(x, y):
        return np.linalg.norm(x[:, None] - y, axis=-1)

    def share(points, centers):
        radii = np.sort(distances(centers, centers), axis=1)[:, k]  # 0 is the point itself
        return np.mean((distances(points, centers) <= radii).any(axis=1))

    return {"precision": share(fake, real), "recall": share(real, fake)}
    ### END SOLUTION


# %% task="test_precision_recall" points=3
homework.check_precision_recall(precision_recall)
### BEGIN HIDDEN TESTS
homework.check_precision_recall(precision_recall, seed=602)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 3. Three broken runs (6 points)
#
# Three programs were to learn points on a ring, eight small clouds. Each has one mistake, and runs without an error. All use the
# non-saturating loss; `d_loss` is the sum of the two halves. Here is what they logged, and the points that their generators
# make in the end: from new latents, and from the latents that were drawn in training.


# %% given="figures"
def show(name):
    """Draws what is known of a run."""
    run = homework.broken_run(name)
    fig, axes = plt.subplots(1, 4, figsize=(13, 3), layout="constrained")
    for ax, keys in zip(axes, (("d_loss", "g_loss"), ("d_real", "d_fake")), strict=False):
        for key, style in zip(keys, ("-", "--"), strict=True):
            color = plots.BLUE if style == "-" else plots.VERMILION
            ax.plot(run["steps"], run[key], style, color=color, label=key)
        ax.set(xlabel="step", ylim=(0, 2) if "loss" in keys[0] else (0, 1))
        ax.legend(frameon=False)
    for ax, kind in zip(axes[2:], ("new", "training"), strict=True):
        ax.plot(*np.array(run[f"points_from_{kind}_latents"]).T, ".", color="black", markersize=3)
        ax.set(title=f"from {kind} latents", xlim=(-2.5, 2.5), ylim=(-2.5, 2.5), aspect="equal")
    fig.suptitle(f"run {name}")
    last = {key: round(run[key][-1], 3) for key in ("d_loss", "g_loss", "d_real", "d_fake")}
    print(f"run {name} ended at {last}")


for name in "ABC":
    show(name)

# %% [markdown]
# *Left: losses and $D$'s mean answers over the steps. Right: points that the generator makes. What lies outside the frames is not drawn.*
#
# What is wrong with each? Answer with a letter. Every letter may be used once, more often, or not at all.
#
# - (a) Nothing: the losses are where they should be.
# - (b) $D$'s weights move in $G$'s turn too.
# - (c) $D$'s output goes through two sigmoids.
# - (d) The noise is the same in every step.
# - (e) $D$ rejects all fakes with confidence.
# - (f) $G$'s weights never move.

# %% solution="run_a"
# one letter: run_a = "..."
### BEGIN SOLUTION
run_a = "d"
### END SOLUTION

# %% task="test_run_a" points=2
homework.check_diagnosis("A", run_a)
### BEGIN HIDDEN TESTS
assert isinstance(run_a, str)
### END HIDDEN TESTS

# %% solution="run_b"
# one letter: run_b = "..."
### BEGIN SOLUTION
run_b = "c"
### END SOLUTION

# %% task="test_run_b" points=2
homework.check_diagnosis("B", run_b)
### BEGIN HIDDEN TESTS
assert isinstance(run_b, str)
### END HIDDEN TESTS

# %% solution="run_c"
# one letter: run_c = "..."
### BEGIN SOLUTION
run_c = "b"
### END SOLUTION

# %% task="test_run_c" points=2
homework.check_diagnosis("C", run_c)
### BEGIN HIDDEN TESTS
assert isinstance(run_c, str)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
