# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # The optimal generator {#optimal-generator}
#
# Against the best discriminator, the generator has one goal left: to make $p_g$ equal to $p_\text{data}$.
# What exactly it minimises on the way depends on its loss.
#
# **Papers:** [Goodfellow et al., *Generative Adversarial Nets* (2014)](https://arxiv.org/abs/1406.2661),
# section 4 · [Arjovsky and Bottou, *Towards Principled Methods for Training Generative Adversarial
# Networks* (2017)](https://arxiv.org/abs/1701.04862) · [Arjovsky et al., *Wasserstein GAN*
# (2017)](https://arxiv.org/abs/1701.07875) · [Fedus et al., *Many Paths to Equilibrium: GANs Do Not Need to
# Decrease a Divergence At Every Step* (2018)](https://arxiv.org/abs/1710.08446) · [Shannon et al.,
# *Non-saturating GAN training as divergence minimization* (2020)](https://arxiv.org/abs/2010.08029)
#
# **You need:** lesson sec:optimal-discriminator. · **Study time:** two hours; section sec:non-saturating-minimises is a good place for a break ·
# **Running time:** about 20 seconds on two CPU cores.
#
# **You will be able to**
#
# - derive $C(G) = -\log 4 + 2\,\text{JSD}$, and say why its minimum is at $p_g = p_\text{data}$ and nowhere else;
# - compare five distances between distributions, and predict which of them give a gradient;
# - say what the non-saturating loss minimises: its value and its gradient are two different things;
# - say when a generator that is too simple covers all modes, and when it gives some up;
# - explain why $D = \tfrac12$ does not show that training has succeeded.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import itertools
import math
from statistics import NormalDist

import kgan
from kgan import models, penalties, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
keras.utils.set_random_seed(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
PAIRS = 2000  # of random distributions, to test the bounds on
LINE_STEPS = 300  # of the GAN in section sec:parallel-lines
STEPS = 2000  # of the GAN in section sec:play-with-theory, more than 1600
BATCH_SIZE = 512
LEARNING_RATE = 1e-3  # Adam's, at the start; it falls to 0
UNITS = (64, 64)  # the hidden layers of both networks
PENALTY = 0.1  # weight of R1, which keeps the game stable (lesson sec:dynamics)

# %% [markdown]
# ## What is left when $D$ is optimal {#generator-cost}
#
# Lesson sec:optimal-discriminator found the best discriminator for a fixed generator, $D^* = p_\text{data} / (p_\text{data} + p_g)$. Let $D$ always be
# that good. Then the value of the game depends on $G$ alone. Call it $C(G) = \max_D V(D, G)$:
#
# $$C(G) = \mathbb{E}_{p_\text{data}} \log \frac{p_\text{data}}{p_\text{data} + p_g} + \mathbb{E}_{p_g} \log \frac{p_g}{p_\text{data} + p_g}$$
#
# Write $m = \tfrac12 (p_\text{data} + p_g)$ for the distribution in the middle. Each denominator is $2m$, and each
# factor 2 gives a $-\log 2$:
#
# $$C(G) = -2 \log 2 + \underbrace{\mathbb{E}_{p_\text{data}} \log \frac{p_\text{data}}{m}}_{\text{KL}(p_\text{data} \| m)}
# + \underbrace{\mathbb{E}_{p_g} \log \frac{p_g}{m}}_{\text{KL}(p_g \| m)}$$
#
# Half the sum of the two terms is the **Jensen–Shannon divergence**, JSD. So
#
# $$\boxed{\,C(G) = -\log 4 + 2\,\text{JSD}(p_\text{data}, p_g)\,}$$
#
# Here it is in full, and tried on random distributions over a few values.


# %%
def kl(p, q):
    """The sum of p log(p / q); 0 log 0 is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(p > 0, p * np.log(p / q), 0.0))


assert kl(np.array([1.0, 0.0]), np.array([0.5, 0.5])) == math.log(2)


def js(p, q):
    """The mean of KL(p || m) and KL(q || m), with m halfway between."""
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


def random_pair():
    """Two random distributions over 2 to 10 values, from even to very uneven."""
    n = rng.integers(2, 11)
    uneven = rng.dirichlet(np.full(n, 10 ** rng.uniform(-1, 2)), size=2)
    return (1 - 1e-6) * uneven + 1e-6 / n  # no value is impossible


# %%
# NBVAL_CHECK_OUTPUT
pairs = [random_pair() for _ in range(PAIRS)]
for p, q in pairs:
    d_star = theory.optimal_discriminator(p, q)
    value = np.sum(p * np.log(d_star) + q * np.log(1 - d_star))
    assert math.isclose(value, -math.log(4) + 2 * js(p, q), rel_tol=1e-9, abs_tol=1e-12)
    assert math.isclose(value, theory.generator_cost(p, q), rel_tol=1e-9, abs_tol=1e-12)
    assert math.isclose(js(p, q), theory.js(p, q), rel_tol=1e-9, abs_tol=1e-12)
    assert math.isclose(kl(p, q), theory.kl(p, q), rel_tol=1e-9, abs_tol=1e-12)
costs = [theory.generator_cost(p, q) for p, q in pairs]
print(f"C(G) = -log 4 + 2 JSD in {len(pairs)} of {PAIRS} cases, log 4 = {math.log(4):.4f}")
assert -math.log(4) < min(costs) < max(costs) < 0

# %% [markdown]
# **Why is the minimum at $p_g = p_\text{data}$?** A KL divergence is never negative, so JSD isn't either. So $C(G)$ is
# never below $-\log 4$.
#
# **Why only there?** A KL divergence is zero only between equal distributions. JSD is a mean of two. It is
# zero only if $p_\text{data} = m$ and $p_g = m$, and then $p_g = p_\text{data}$.
#
# <details><summary>Why is a KL divergence never negative?</summary>
#
# The straight line $t - 1$ touches the logarithm at $t = 1$ and lies above it elsewhere: $\log t \le t - 1$. Take $t = q/p$:
#
# $$-\text{KL}(p \| q) = \sum p \log \frac{q}{p} \le \sum p \left(\frac{q}{p} - 1\right) = \sum q - \sum p \le 0$$
#
# The sums run over the values with $p > 0$. So $\sum p = 1$ and $\sum q \le 1$. Both signs are "=" only if $q = p$ at each of these values.
#
# </details>
#
# **What does $D^*$ say there?** $p / (p + p) = \tfrac12$, wherever there is data.
#
# **Predict before you run.** The data are standard normal. The generator makes normal numbers too; it can choose
# their mean and their standard deviation. It starts far away, at mean 6 and standard deviation 1. How large is $C(G)$,
# and in which direction does it fall?
#
# <details><summary>Answer</summary>
#
# The two hardly overlap, so JSD is near its largest value $\log 2$, and $C(G)$ is near 0. There the landscape is almost flat:
# moving a little changes almost nothing. It falls towards mean 0, and three times as steeply towards a wider bell, which reaches the data sooner.
# But both slopes are so small that on the left one can hardly see the first.
#
# </details>

# %%
x, dx = np.linspace(-18, 18, 1801, retstep=True)


def log_normal(x, mean, std):
    """The logarithm of the normal density."""
    return -(((x - mean) / std) ** 2) / 2 - np.log(std * math.sqrt(2 * math.pi))


assert abs(x[log_normal(x, 2, 1).argmax()] - 2) <= dx
standard = np.exp(log_normal(x, 0, 1))
assert abs(np.sum(x * standard) * dx) < 1e-9

# %%
means, stds = np.linspace(-6, 6, 49), np.linspace(0.4, 2.4, 21)
cost = np.empty((len(stds), len(means)))
for i, j in np.ndindex(cost.shape):
    cost[i, j] = theory.generator_cost(standard, np.exp(log_normal(x, means[j], stds[i])), dx)
fig, axes = plt.subplots(1, 2, figsize=(10, 3.2))
axes[0].plot(means, cost[6], color=plots.BLUE)
axes[0].axhline(-math.log(4), color="black", linestyle=":")
axes[0].text(-6, -math.log(4) + 0.03, r"$-\log 4$")
axes[0].set(xlabel="mean of $p_g$", ylabel="$C(G)$", title="standard deviation 1")
picture = axes[1].pcolormesh(means, stds, cost, cmap="cividis", shading="nearest")
axes[1].plot(0, 1, "x", color="white", markersize=10, markeredgewidth=2)
axes[1].set(xlabel="mean of $p_g$", ylabel="standard deviation", title="$C(G)$")
bar = fig.colorbar(picture, ax=axes[1])
plots.show(
    "Left: C(G) over the generator's mean, a valley with its bottom at minus log 4 where the mean is 0, and flat near 0 at both ends. Right: the same over mean and standard deviation as a coloured map with one dark spot at mean 0, standard deviation 1, marked by a cross."
)

# %% [markdown]
# *$C(G)$ for a generator of normal numbers, when the data are standard normal (white cross).*

# %%
# NBVAL_CHECK_OUTPUT
best = np.unravel_index(cost.argmin(), cost.shape)
mean, std = means[best[1]], stds[best[0]]
print(f"least at mean {mean:.1f}, standard deviation {std:.1f}: {cost.min():.4f}")
assert math.isclose(cost.min(), -math.log(4), abs_tol=1e-9)
assert np.sort(cost, axis=None)[1] > cost.min() + 0.001  # and nowhere else
slopes = np.abs(np.gradient(cost[6], means))
assert -0.02 < cost[6, 0] < 0  # far away: almost 0 ...
assert slopes[0] < 0.05 * slopes.max()  # ... and almost flat
bells = (6, 1), (5.99, 1), (6, 1.01)  # there; a little nearer; a little wider
far, nearer, wider = (
    theory.generator_cost(standard, np.exp(log_normal(x, *bell)), dx) for bell in bells
)
assert 4 > (far - wider) / (far - nearer) > 2.5  # three times as steep

# %% [markdown]
# There is one more reason for hope. For each fixed $D$, the value is *linear* in $p_g$: its graph is straight. $C$ is the
# largest of these at each $p_g$, and so it is **convex**: a bowl. Mixing two generators is never
# worse than the average of both.

# %%
for p, q1 in pairs:
    q2 = rng.dirichlet(np.ones(len(p)))
    mixed = theory.generator_cost(p, (q1 + q2) / 2)
    assert mixed <= np.mean([theory.generator_cost(p, q) for q in (q1, q2)]) + 1e-12

# %% [markdown]
# That is a statement about distributions. A network's *weights* are another matter: in those the landscape is no bowl,
# as the map above shows with its flat outskirts. And real discriminators are not optimal. So the theorem says where
# the game is won, and not that training gets there.
#
# ## Five distances {#distances}
#
# JSD is one way to say how far apart two distributions are. There are others. "Distance" is meant loosely: KL is not even the same in both directions. With $p$ for the data and $q$ for the generator:
#
# | name | formula | range |
# |---|---|---|
# | KL | $\text{KL}(p \| q) = \sum p \log \frac{p}{q}$ | 0 to ∞ |
# | reverse KL | $\text{KL}(q \| p)$ | 0 to ∞ |
# | Jensen–Shannon | $\text{JSD} = \frac12 \text{KL}(p \| m) + \frac12 \text{KL}(q \| m)$ | 0 to $\log 2$ |
# | total variation | $\text{TV} = \frac12 \sum \lvert p - q \rvert$ | 0 to 1 |
# | Wasserstein-1 | $W_1$ = least (mass moved × distance) to turn $p$ into $q$ | 0 to ∞ |
#
# On the line, $W_1$ has a simple form: the area between the two cumulative distribution functions. It is the only one of the
# five that knows how far apart two values are. The others look at each value separately.


# %%
def tv(p, q):
    """Half the sum of |p - q|."""
    return np.sum(np.abs(p - q)) / 2


def wasserstein_1d(p, q, x):
    """The area between the cumulative distribution functions, for x in increasing order."""
    return np.sum(np.abs(np.cumsum(p) - np.cumsum(q))[:-1] * np.diff(x))


for p, q in pairs:
    points = np.sort(rng.uniform(size=len(p)))
    distance = wasserstein_1d(p, q, points)
    assert math.isclose(distance, theory.wasserstein_1d(p, q, points), rel_tol=1e-9)
    assert math.isclose(tv(p, q), theory.tv(p, q), rel_tol=1e-9)
    # Mass TV must move: at least from point to point, at most from end to end.
    assert np.diff(points).min() * tv(p, q) <= distance + 1e-12
    assert distance <= np.ptp(points) * tv(p, q) + 1e-12

# %% [markdown]
# They are different, but tied to each other:
#
# - Pinsker's inequality: $\text{TV} \le \sqrt{\text{KL}/2}$ (Cover and Thomas, *Elements of Information Theory*, second edition, lemma 11.6.1);
# - from below: $\tfrac12 \text{TV}^2 \le \text{JSD}$. For $\text{TV}(p, m) = \text{TV}(q, m) = \tfrac12 \text{TV}(p, q)$. By Pinsker each of the two
#   KL terms is at least $2\,(\tfrac12 \text{TV})^2 = \tfrac12 \text{TV}^2$, and JSD is their mean;
# - from above: $\text{JSD} \le \text{TV} \log 2$ (Lin, *Divergence Measures Based on the Shannon Entropy*, 1991).
#
# A small JSD forces a small TV, and the other way round. So **at $C(G) = -\log 4 + 2\varepsilon$ every event's probability is right to
# within $\sqrt{2\varepsilon}$.** That makes the theorem useful: near the minimum means near the data.
#
# We test each bound on the random pairs, and on pairs chosen to be at its edge.

# %%
# NBVAL_CHECK_OUTPUT
edge = [np.array([[0.5 + e, 0.5 - e], [0.5 - e, 0.5 + e]]) for e in np.geomspace(1e-3, 0.499, 60)]
edge += [np.array([[1 - e, e, 0], [1 - e, 0, e]]) for e in np.geomspace(1e-3, 1, 60)]
both = pairs + edge
t, k, j = np.array([[f(p, q) for f in (theory.tv, theory.kl, theory.js)] for p, q in both]).T
bounds = {  # name: (smaller side, larger side)
    "Pinsker": (t, np.sqrt(k / 2)),
    "JSD from below": (t**2 / 2, j),
    "JSD from above": (j, t * math.log(2)),
}
for name, (small, large) in bounds.items():
    assert (small <= large * (1 + 1e-9)).all()
    tightest = np.max(small / large)
    print(f"{name:14s} holds {len(t)} times of {len(t)}; the closest pair reaches {tightest:.4f}")
    assert tightest > 0.99  # so no constant that is better by 1 % would do

# %%
fig, ax = plt.subplots(figsize=(6, 3.2))
ax.plot(j, t, ".", color=plots.BLUE, markersize=2, alpha=0.4)
grid = np.linspace(0, math.log(2), 200)
ax.plot(grid, np.sqrt(2 * grid), "--", color=plots.VERMILION, label=r"$\sqrt{2\,\mathrm{JSD}}$")
ax.plot(grid, grid / math.log(2), "-", color=plots.VERMILION, label=r"$\mathrm{JSD}/\log 2$")
ax.set(xlabel="JSD", ylabel="TV", ylim=(-0.02, 1.02))
legend = ax.legend(loc="lower right")
plots.show(
    f"Total variation against JSD for {len(t)} pairs, as dots. All lie between two curves that start together at 0: a square root above and a straight line below."
)

# %% [markdown]
# *One dot for each pair of distributions. The two lines are the bounds: no dot is above the dashed one or below the solid one.*
#
# ## Two parallel lines {#parallel-lines}
#
# $W_1$ is different. It is at most TV times the largest distance, as the assertion above says. But a small $W_1$ does not
# make TV small: a lot of mass may move a short distance. An example from the Wasserstein GAN paper shows it. The data lie on a vertical line in the plane, at $x = 0$, evenly
# spread over heights from 0 to 1. The generator makes points on a copy of that line, shifted sideways by $\theta$.
#
# **Predict before you run.** Let $\theta$ go from 1 to 0. How do KL, JSD, TV and $W_1$ change on the way? Which of them
# could tell the generator which way to move?
#
# <details><summary>Answer</summary>
#
# As long as $\theta \ne 0$ the lines share no point. So KL is infinite, $\text{JSD} = \log 2$ and $\text{TV} = 1$, at
# every distance, however small. Their slope is zero or does not exist. At $\theta = 0$ they drop to 0 at once.
# Only $W_1 = |\theta|$ falls steadily: each point must move sideways by $\theta$.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
columns = np.arange(-10, 11) / 10  # positions of the line, from -1 to 1
heights = 50
data = np.zeros((21, heights))  # (sideways, height)
data[10] = 1 / heights
lines = {}
for column, theta in enumerate(columns):
    shifted = np.zeros_like(data)
    shifted[column] = 1 / heights
    # Moving in the plane costs at least the way sideways, and a sideways move is enough.
    w1 = theory.wasserstein_1d(data.sum(axis=1), shifted.sum(axis=1), columns)
    lines[theta] = [f(data, shifted) for f in (theory.kl, theory.js, theory.tv)] + [w1]
for theta in (-1.0, -0.1, 0.0, 0.1, 1.0):
    print(f"theta = {theta:4.1f}: KL {lines[theta][0]}, JSD {lines[theta][1]:.4f}, ", end="")
    print(f"TV {lines[theta][2]:.0f}, W1 {lines[theta][3]:.1f}")
for theta, found in lines.items():
    expected = [math.inf, math.log(2), 1, abs(theta)] if theta else [0, 0, 0, 0]
    assert np.allclose(found, expected, rtol=1e-9, atol=1e-12)

# %% [markdown]
# Is that only because lines are infinitely thin? Blur them. Take normal distributions of standard deviation 0.1
# at distance $\theta$. Now they overlap a little, always.

# %%
fine, dfine = np.linspace(-2.5, 2.5, 5001, retstep=True)
blurred = np.exp(log_normal(fine, 0, 0.1))
thetas = np.linspace(-1, 1, 81)
soft = []
for theta in thetas:
    q = np.exp(log_normal(fine, theta, 0.1))
    w1 = theory.wasserstein_1d(blurred * dfine, q * dfine, fine)
    soft.append([theory.js(blurred, q, dfine), theory.tv(blurred, q, dfine), w1])
soft = np.array(soft).T

# %%
fig, axes = plt.subplots(1, 2, figsize=(10, 3), sharey=True)
sharp = np.array([lines[theta][1:] for theta in columns]).T
styles = {
    "JSD": ("o", "-", plots.BLUE),
    "TV": ("^", "--", plots.GREEN),
    "$W_1$": ("s", "-.", plots.VERMILION),
}
for (name, (marker, style, color)), hard, smooth in zip(styles.items(), sharp, soft, strict=True):
    axes[0].plot(columns, hard, marker, color=color, label=name, markersize=5)
    axes[1].plot(thetas, smooth, style, color=color, label=name)
for ax, title in zip(axes, ("sharp lines", "blurred lines"), strict=True):
    ax.set(xlabel=r"$\theta$", title=title)
    ax.legend(loc="lower right", fontsize=9, frameon=True)
axes[0].set_ylabel("distance")
reach = [thetas[(thetas > 0) & (c >= 0.95 * c.max())].min() for c in soft[:2]]  # JSD's and TV's
plots.show(
    f"Two panels over theta from minus 1 to 1. Left, sharp lines: JSD and TV are flat at their largest values except for the point theta = 0, W1 is a V. Right, blurred lines: JSD and TV stay above 95 % of their largest values until theta is within about {reach[0]:.2f} and {reach[1]:.2f} of 0, then fall to 0 there; W1 is a V again."
)

# %% [markdown]
# *Three distances between two parallel lines. KL is not drawn: on the left it is infinite wherever $\theta \ne 0$.*

# %%
# NBVAL_CHECK_OUTPUT
slopes = {
    name: np.gradient(curve, thetas) for name, curve in zip(("JSD", "TV", "W1"), soft, strict=True)
}
for name, slope in slopes.items():
    print(f"slope of {name}: {slope[44]:.1f} at theta = {thetas[44]:.1f}, ", end="")
    print(f"{slope[-8]:.4f} at theta = {thetas[-8]:.3f}")
assert min(slopes["JSD"][44], slopes["TV"][44]) > 1.5  # near: steep
assert 0 <= max(slopes["JSD"][-8], slopes["TV"][-8]) < 0.002  # far: flat
assert np.allclose([slopes["W1"][44], slopes["W1"][-8]], 1, rtol=1e-3)

# %% [markdown]
# Blurring helps, but only nearby. Far away, JSD is almost flat. **A generator that minimises JSD gets next to no slope when its samples are far from
# the data, and none at all as long as the two share no point.** Thin sheets in the space of images (lesson sec:optimal-discriminator) are like the sharp lines. For two sheets
# that are not
# perfectly aligned, Arjovsky and Bottou prove $\text{JSD} = \log 2$ and $\text{KL} = \infty$ (theorem 2.3, which has the exact conditions). Examples like these are why
# Arjovsky et al. propose $W_1$. Lesson sec:dynamics looks at the gradients themselves.
#
# > **A claim you will meet:** *so GANs with cross-entropy cannot work on images.*
# > The argument is about an optimal $D$. A real one is a continuous network that has had a few steps. Try it where JSD has no
# > slope at all: on the two sharp lines.
#
# $G$ is one linear layer, which starts as $G(z) = (1, z)$: a line at distance 1. (With normal $z$, the heights are normal numbers here.) The loss is the
# non-saturating one, nothing else is added, and $D$ takes one step for each of $G$'s.

# %%
line = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2)])
line.set_weights([np.array([[0.0, 1.0]]), np.array([1.0, 0.0])])
line_gan = kgan.GAN(line, models.build_mlp_discriminator((2,), UNITS, seed=SEED), seed=SEED)
rate = keras.optimizers.schedules.CosineDecay(1e-2, LINE_STEPS)
line_gan.compile(*[keras.optimizers.Adam(rate, beta_1=0.0, beta_2=0.99) for _ in range(2)])


@tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
def play_on_lines(heights):
    """One step of the game for each batch; the data are the points (0, height)."""
    for height in heights:
        line_gan.train_step(tf.concat([tf.zeros_like(height), height], axis=1))


# %%
def off_the_line():
    """Mean distance from x = 0 of 41 of G's points, z from -2 to 2."""
    return np.abs(line.predict(np.linspace(-2, 2, 41)[:, None], verbose=0)[:, 0]).mean()


sideways = {0: off_the_line()}
for end in range(LINE_STEPS // 6, LINE_STEPS + 1, LINE_STEPS // 6):
    play_on_lines(rng.normal(size=(LINE_STEPS // 6, BATCH_SIZE, 1)).astype("float32"))
    sideways[end] = off_the_line()
for step, distance in sideways.items():
    print(
        f"step {step:3d}: 41 of the generator's points are on average {distance:.4f} off the line"
    )
assert sideways[0] == 1  # W1
assert sideways[LINE_STEPS] < 0.02  # seeds 0-4: 0.0002 to 0.008

# %% [markdown]
# It gets there. Yet as long as they differ, two lines share one point at most, so JSD was $\log 2$ on the whole way. What $D$ told $G$ is not in this divergence.
# One run shows that this can happen. Fedus et al. made larger experiments, and report that GANs learn distributions
# where the view of training as the descent of a divergence predicts that they fail.
#
# ## What the non-saturating loss minimises {#non-saturating-minimises}
#
# Section sec:generator-cost was about the minimax loss. Goodfellow et al. advise training with the other one, $-\mathbb{E} \log D(G(z))$. What does
# that minimise? Some texts say "JSD" and go on. Let us look.
#
# Put $D^*$ in. Since $D^* = p/(2m)$, the **values** of the two generator losses are
#
# $$\mathbb{E}_q \log(1 - D^*) = \text{KL}(q \| m) - \log 2, \qquad
# \mathbb{E}_q[-\log D^*] = \text{KL}(q \| p) - \text{KL}(q \| m) + \log 2$$
#
# But values are not what $G$ follows. In $G$'s turn **$D$ is held fixed**: $G$ moves, $D^*$ does not move with it.
# So the **gradient** is not the slope of these formulas. It is
#
# $$\text{minimax: } \nabla\, 2\,\text{JSD}(p, q) \qquad\qquad
# \text{non-saturating: } \nabla \bigl[\, \text{KL}(q \| p) - 2\,\text{JSD}(p, q) \bigr]$$
#
# **Why, for minimax?** $C = \max_D V$. At a maximum, a small change of $D$ changes $V$ by nothing to first order. So it makes no difference to the slope of $C$
# whether $D^*$ follows $G$ or is held fixed. (This is known as the *envelope theorem*.) And in $V$ only the second term depends on $G$.
#
# **Why, for the other loss?** Add the two:
#
# $$\log(1 - D^*) - \log D^* \;=\; \log \frac{1 - D^*}{D^*} \;=\; \log \frac{q}{p}$$
#
# Averaged over $q$ that is $\text{KL}(q \| p)$. With $D^*$ held fixed, only the $q$ of the average moves, and the slope is
# $\sum \nabla q\, \log \frac qp$. When $D^*$ follows, the $q$ in the logarithm moves too:
#
# $$\nabla\, \text{KL}(q \| p) = \sum \nabla q\, \log \frac qp + \sum q\, \frac{\nabla q}{q}
# \qquad\text{and}\qquad \sum q\, \frac{\nabla q}{q} = \nabla \sum q = \nabla 1 = 0$$
#
# The two slopes are the same. Take away the minimax part, and what remains is the bracket. This is theorem 2.5 of Arjovsky and Bottou.
#
# **Predict before you run.** The bracket has a minus sign before JSD. Does the non-saturating loss push $p_g$ *away* from
# $p_\text{data}$, as far as JSD is concerned?
#
# <details><summary>Answer</summary>
#
# Not on the whole. The two terms belong together, and their difference is again a divergence:
# $\text{KL}(q \| p) - 2\,\text{JSD}(p, q) = 2\,\text{KL}(m \| p)$. It is never negative, and zero only where $q = p$. Up to a factor, Shannon
# et al. call it the *softened reverse KL*.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
for p, q in pairs:
    d, m = theory.optimal_discriminator(p, q), (p + q) / 2
    minimax, non_saturating = np.sum(q * np.log(1 - d)), -np.sum(q * np.log(d))
    assert math.isclose(minimax, kl(q, m) - math.log(2), abs_tol=1e-9)
    assert math.isclose(non_saturating, kl(q, p) - kl(q, m) + math.log(2), abs_tol=1e-9)
    assert math.isclose(minimax + non_saturating, kl(q, p), abs_tol=1e-9)
    assert math.isclose(kl(q, p) - 2 * js(p, q), 2 * kl(m, p), abs_tol=1e-9)
    assert non_saturating >= math.log(2)  # equal only where q = p
print(f"values at D*: all formulas hold for {len(pairs)} pairs")

# %% [markdown]
# Now the gradients. The data are standard normal, the generator is $\mathcal N(\theta, 1)$. We take $D^*$ for one $\theta_0$, hold it
# fixed, and move $\theta$ a little. That is $G$'s turn, with exact numbers in place of samples.


# %%
def generator_loss(theta, theta_0):
    """Both losses of G at theta, with D* of theta_0: minimax, non-saturating."""
    odds = log_normal(x, theta_0, 1) - log_normal(x, 0, 1)  # log(q / p), minus D*'s logit
    q = np.exp(log_normal(x, theta, 1))
    return np.array([np.sum(q * -np.logaddexp(0, -odds)), np.sum(q * np.logaddexp(0, odds))]) * dx


def divergences(theta):
    """KL(q || p), JSD and KL(q || m), from logarithms, for full precision in the tails."""
    log_p, log_q = log_normal(x, 0, 1), log_normal(x, theta, 1)
    log_m = np.logaddexp(log_p, log_q) - math.log(2)
    p_m, q_m = np.exp(log_p) * (log_p - log_m), np.exp(log_q) * (log_q - log_m)
    return np.array([np.exp(log_q) * (log_q - log_p), (p_m + q_m) / 2, q_m]).sum(axis=1) * dx


def value_at_best(theta):
    """Both losses with a D* that follows G: the formulas of this section."""
    reverse, _, q_m = divergences(theta)
    return np.array([q_m - math.log(2), reverse - q_m + math.log(2)])


# %%
# NBVAL_CHECK_OUTPUT
def descended(theta):
    """What the gradients are said to belong to."""
    reverse, jsd, _ = divergences(theta)
    return np.array([2 * jsd, reverse - 2 * jsd])


def slope(function, theta, h=1e-4):
    return (function(theta + h) - function(theta - h)) / (2 * h)


assert math.isclose(slope(np.square, 3.0), 6.0, rel_tol=1e-6)
gradients = {}  # with D* held fixed
print("theta  loss            gradient   slope descended        slope of the value at D*")
for theta in (0.5, 1.0, 2.0, 3.0):
    assert np.allclose(generator_loss(theta, theta), value_at_best(theta), rtol=1e-9)
    gradients[theta] = slope(lambda t, fixed=theta: generator_loss(t, fixed), theta)
    claim, other = slope(descended, theta), slope(value_at_best, theta)
    for i, name in enumerate(("minimax", "non-saturating")):
        print(f"{theta:4.1f}   {name:15s} {gradients[theta][i]:.4f}", end="")
        print(f"     {claim[i]:.4f}                 {other[i]:.4f}")
    assert np.allclose(gradients[theta], claim, rtol=1e-5)
    assert not np.isclose(gradients[theta], other, rtol=0.03, atol=0).any()
assert gradients[3.0][0] < 0.8 * gradients[2.0][0]  # minimax: fades
assert gradients[3.0][1] > 1.4 * gradients[2.0][1]  # non-saturating: grows

# %%
grid = np.linspace(-3.5, 3.5, 141)
solid, dashed = (np.array([f(t) for t in grid]).T for f in (descended, value_at_best))
fig, axes = plt.subplots(1, 2, figsize=(10, 3.2))
for i, (ax, name) in enumerate(zip(axes, ("minimax", "non-saturating"), strict=True)):
    ax.plot(grid, solid[i], color=plots.BLUE, label="what is descended")
    ax.plot(grid, dashed[i], "--", color=plots.VERMILION, label="the loss's value at $D^*$")
    for theta in (-3, -2, -1, 0, 1, 2, 3):
        ends = np.array([theta - 0.3, theta + 0.3])
        gradient = slope(lambda t, fixed=theta: generator_loss(t, fixed), theta)
        tangent = descended(theta)[i] + gradient[i] * (ends - theta)
        ax.plot(ends, tangent, color="black", linewidth=3)
    ax.set(xlabel=r"$\theta$", title=name)
    ax.legend(loc="upper center", fontsize=9)
axes[0].set_ylabel("nats")
plots.show(
    "Two panels over theta. Each has a solid curve, the function that is descended, with short tangents of the measured gradients lying on it, and a dashed curve, the loss's value at D*, with other slopes. Minimax: the curve of 2 JSD flattens on both sides. Non-saturating: the curve grows steeper on both sides."
)

# %% [markdown]
# *Black: the generator's gradients with $D^*$ held fixed, drawn as tangents. They belong to the blue curve, not to the dashed one.*
#
# Look at the slopes far out. The minimax gradient fades, as section sec:parallel-lines said. The non-saturating gradient grows. That is the reason
# that Goodfellow et al. give for it: a stronger gradient early in training, when samples are poor.
#
# In the table, the minimax value has exactly half the slope of what is descended. That belongs to this example: for a bell and its shifted copy
# $\text{KL}(q \| m)$ happens to equal $\text{KL}(p \| m)$, and so JSD.
#
# On the two sharp lines of section sec:parallel-lines the larger gradient does not help. There $D^* = 0$ on every fake. The non-saturating loss is infinite, and
# $\text{KL}(m \| p)$ too: no slope, as before. Again, it takes a $D$ that is not optimal.
#
# > **A claim you will meet:** *training a GAN minimises the JSD* (beside code with the non-saturating loss).
# > That is true of the minimax loss with an optimal $D$. With the non-saturating loss the value is
# > $\text{KL}(q \| p) - \text{KL}(q \| m) + \log 2$, and the gradient is that of $2\,\text{KL}(m \| p)$. Both are least at the same place, $q = p$. They differ on the
# > way there, and whenever $G$ cannot get there.
#
# ## Mode covering and mode seeking {#cover-or-seek}
#
# When $G$ can reach $p_\text{data}$, all these distances agree on the goal. **When it cannot, they disagree.** Let the data have two modes,
# at $-d$ and $d$, and the generator only one bump, $\mathcal N(\mu, \sigma)$. Which bump is best?
#
# **Predict before you run.** $\text{KL}(p \| q)$ is infinite if $q$ is 0 where there is data. $\text{KL}(q \| p)$ is infinite if $q$ puts
# samples where there is no data. The modes are far apart. Which of the two spreads the bump over both modes, and which puts it on one?
#
# <details><summary>Answer</summary>
#
# $\text{KL}(p \| q)$ **covers**: it must not miss data, so it spreads over both modes, at the cost of samples in the empty middle. $\text{KL}(q \| p)$
# **seeks**: it must not make bad samples, so it sits on one mode and forgets the other.
#
# How far apart is far? And where are the other two? That is what the sweep below is for.
#
# </details>

# %%
wide, dwide = np.linspace(-12, 12, 481, retstep=True)
means, stds = np.linspace(-3.2, 0.4, 37)[:, None, None], np.linspace(0.4, 3.2, 57)[:, None]
log_q = log_normal(wide, means, stds)  # all bumps on a grid: (means, stds, points)
q = np.exp(log_q)


def two_modes(d):
    """log density of 0.6 N(-d, 0.6) + 0.4 N(d, 0.6)."""
    left, right = log_normal(wide, -d, 0.6), log_normal(wide, d, 0.6)
    return np.logaddexp(math.log(0.6) + left, math.log(0.4) + right)


def best_bumps(log_p):
    """The best (mean, standard deviation) by each of four distances."""
    p, log_m = np.exp(log_p), np.logaddexp(log_p, log_q) - math.log(2)
    terms = {
        "KL(p || q)": p * (log_p - log_q),
        "JSD": (p * (log_p - log_m) + q * (log_q - log_m)) / 2,
        "KL(q || p)": q * (log_q - log_p),
        "2 KL(m || p), non-saturating": (p + q) * (log_m - log_p),
    }
    found = {name: np.unravel_index(t.sum(-1).argmin(), t.shape[:2]) for name, t in terms.items()}
    return {name: (means[i, 0, 0], stds[j, 0]) for name, (i, j) in found.items()}


# %%
# NBVAL_CHECK_OUTPUT
separations = np.arange(10, 31) / 10  # d, from 1 to 3
bumps = [best_bumps(two_modes(d)) for d in separations]
jumps = {}  # between which two separations a mode is given up
for name in bumps[0]:
    # Covers: the best mean is nearer to the middle than to a mode.
    covers = [bump[name][0] > -d / 2 for d, bump in zip(separations, bumps, strict=True)]
    assert covers == sorted(covers, reverse=True)  # first it covers; what is given up, stays so
    n = sum(covers)
    jumps[name] = None if all(covers) else (float(separations[n - 1]), float(separations[n]))
    print(f"{name:29s} covers up to d = {separations[n - 1]:.1f}", end="")
    print("" if all(covers) else f", one mode alone from {separations[n]:.1f} on")
assert jumps["KL(p || q)"] is None
assert jumps["JSD"] == (2.0, 2.1)
assert jumps["KL(q || p)"] == (1.5, 1.6)
assert jumps["2 KL(m || p), non-saturating"] == (1.2, 1.3)

# %%
fig, axes = plt.subplots(1, 2, figsize=(10, 3.4), width_ratios=[2, 3])
axes[0].fill_between(wide, np.exp(two_modes(1.8)), color=plots.BLUE, alpha=0.3, label="data")
colors, styles = (plots.VERMILION, plots.BLUE, plots.GREEN, plots.PURPLE), ("--", "-", "-.", ":")
for name, color, style in zip(bumps[0], colors, styles, strict=True):
    if name.startswith("KL"):
        bump = np.exp(log_normal(wide, *bumps[8][name]))
        axes[0].plot(wide, bump, style, color=color, label=name)
    widths = [bump[name][1] for bump in bumps]
    axes[1].plot(separations, widths, style, color=color, linewidth=2, label=name)
axes[0].set(xlim=(-5, 5), xlabel="$x$", ylabel="density", title="modes at ±1.8")
axes[1].set(xlabel="$d$, for modes at $-d$ and $d$", ylabel="width (standard deviation)")
axes[0].legend(fontsize=8)
axes[1].legend(fontsize=8)
plots.show(
    f"Left: two humps at plus and minus 1.8 and two fitted bells: by KL from p to q a wide one over both humps, by reverse KL a narrow one on the left, larger hump. Right: the width of the best bell over the separation, by four distances. All rise together at first. Then, one after the other, three drop to {bumps[-1]['JSD'][1]:.1f}, the width of one mode: the non-saturating loss after d = {jumps['2 KL(m || p), non-saturating'][0]}, reverse KL after {jumps['KL(q || p)'][0]}, JSD after {jumps['JSD'][0]}. KL from p to q rises to the end."
)

# %% [markdown]
# *The best single bump. Left: by two distances, at one separation. Right: its width by all four, at 21 separations. Low is one mode alone.*

# %%
for d, bump in zip(separations, bumps, strict=True):
    data_mean, data_std = -0.2 * d, math.sqrt(0.6**2 + 0.96 * d**2)
    # The grid's steps are 0.1 and 0.05.
    assert np.allclose(bump["KL(p || q)"], (data_mean, data_std), rtol=0, atol=0.06)
    for name, jump in jumps.items():
        if jump and d >= 2.1:
            assert np.allclose(bump[name], (-d, 0.6), rtol=0, atol=0.06)  # the larger mode
assert bumps[8]["KL(q || p)"][1] < 0.65 < 1.8 < bumps[8]["KL(p || q)"][1]  # the left panel

# %% [markdown]
# - **Maximum likelihood**, the usual way to fit a density, minimises $\text{KL}(p_\text{data} \| p_g)$. It covers at every separation: the best bump has the mean and the
#   standard deviation of the data. Its failures are samples that look like nothing.
# - **Each of the other three covers two modes that are close, and gives one up when they are far apart.** They differ in *when*. JSD holds out longest, reverse KL goes
#   earlier.
# - **What the non-saturating loss descends goes first**, before reverse KL itself. So in this example there is a range, from 1.3 to 1.5, in which the "softened" one seeks and the
#   other does not.
#
# So "covering" and "seeking" describe a distance together with a distribution and a generator that is too simple for it. This is often named as *the* reason for
# **mode collapse**, when a GAN leaves out a part of the data. The picture speaks only of the best bump. So it is an argument only where $G$ is too
# small for the data and $D$ close to optimal. Goodfellow looks at the
# same picture in his [tutorial](https://arxiv.org/abs/1701.00160) (2016, section 3.2.5), and notes that GANs often drop more modes than a small $G$
# has to. He takes that as a sign that the training procedure is to blame, and not the divergence. Lesson sec:two-dimensions shows modes that are dropped although $G$
# could have them all.
#
# ## Play, with the theory watching {#play-with-theory}
#
# Now a real GAN, with two networks that take turns. Its data are single numbers with two modes. So we can compute $p_g$, and with it
# $C(G)$, at any moment of its training.
#
# How do we get $p_g$? $G$ has one latent, $z$. Cut its distribution into many slices of equal probability and send one $z$ of each through $G$. Then count
# how many land in each cell of the $x$-axis. So the result has no sampling noise.

# %%
edges = np.linspace(-5, 5, 201)
cells = (edges[1:] + edges[:-1]) / 2
log_target = np.logaddexp(log_normal(cells, -1.2, 0.5), log_normal(cells, 1.2, 0.5))
target = np.exp(log_target) / np.exp(log_target).sum()  # the probability of each cell
middles = (np.arange(20_000) + 0.5) / 20_000  # of slices of equal probability
latents = np.array([[NormalDist().inv_cdf(u)] for u in middles], "float32")


def make_gan(seed):
    gan = kgan.GAN(
        models.build_mlp_generator((1,), 1, UNITS, output_activation=None, seed=2 * seed),
        models.build_mlp_discriminator((1,), UNITS, seed=2 * seed + 1),
        seed=seed,
    )
    schedule = keras.optimizers.schedules.CosineDecay(LEARNING_RATE, STEPS)
    optimizers = [keras.optimizers.Adam(schedule, beta_1=0.0, beta_2=0.99) for _ in range(2)]
    gan.compile(*optimizers, penalty=penalties.R1(PENALTY))
    return gan


# %%
@tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
def play(reals):
    """One step of the game, D's turn and G's turn, for each batch: (steps, m, 1)."""
    for batch in reals:
        gan.train_step(batch)


def cell_probabilities(generator):
    """p_g: the share of the latents that G sends to each cell."""
    points = generator.predict(latents, batch_size=20_000, verbose=0)[:, 0]
    counts, _ = np.histogram(np.clip(points, -4.999, 4.999), edges)
    return counts / counts.sum()


def says(discriminator):
    """D's probability of *real* in each cell."""
    logits = discriminator.predict(cells.astype("float32")[:, None], batch_size=200, verbose=0)
    return 1 / (1 + np.exp(-logits[:, 0].astype("float64")))


def real_batches(steps, seed):
    """Fresh samples of the two modes for each step, (steps, m, 1)."""
    rng = np.random.default_rng(seed)
    modes = rng.choice([-1.2, 1.2], size=(steps, BATCH_SIZE, 1))
    return rng.normal(modes, 0.5).astype("float32")


# %% [markdown]
# **Predict before you run.** At each moment there are two numbers: $C(G)$, which the best $D$ would reach, and
# $V(D, G)$, which the present $D$ does reach. Which is larger? Where do both go?
#
# <details><summary>Answer</summary>
#
# $V(D, G) \le C(G)$, always: that is lesson sec:optimal-discriminator. If training succeeds, both end at $-\log 4$. But they start from different places. At the start $D$
# knows nothing, so $V$ is not far from $-\log 4$ already, while $C(G)$ is high up.
#
# </details>

# %%
gan = make_gan(SEED)
moments = [0, 5, 20, 50, 100, 200, 300, 500, 700, 1000, 1300, 1600, STEPS]
batches = real_batches(STEPS, SEED)
p_g, outputs = {0: cell_probabilities(gan.generator)}, {0: says(gan.discriminator)}
for start, end in itertools.pairwise(moments):
    play(batches[start:end])
    p_g[end], outputs[end] = cell_probabilities(gan.generator), says(gan.discriminator)
cost = {step: theory.generator_cost(target, q) for step, q in p_g.items()}
value = {step: theory.value(target, p_g[step], d) for step, d in outputs.items()}
for step in (0, 20, 100, 500, STEPS):
    jsd, distance = theory.js(target, p_g[step]), theory.tv(target, p_g[step])
    print(f"step {step:4d}: V = {value[step]:.3f} <= C = {cost[step]:.3f}   ", end="")
    print(f"JSD = {jsd:.4f}, TV = {distance:.3f}")
    assert math.isclose(cost[step], -math.log(4) + 2 * jsd, rel_tol=1e-9)
assert all(value[step] < cost[step] for step in moments)
assert abs(value[0] + math.log(4)) < 0.25  # 6 seeds: up to 0.11
assert theory.js(target, p_g[0]) > 0.4  # 6 seeds: 0.54 to 0.66
assert abs(value[STEPS] + math.log(4)) < 0.003  # seeds 0-1: 0.000
assert theory.js(target, p_g[STEPS]) < 0.03  # 6 seeds: 0.001 to 0.018
assert theory.tv(target, p_g[STEPS]) < 0.2  # 6 seeds: 0.03 to 0.12

# %%
fig, axes = plt.subplots(1, 2, figsize=(10, 3.2))
axes[0].fill_between(cells, target / 0.05, color=plots.BLUE, alpha=0.25, label="data")
styles = {0: (":", plots.PURPLE), 20: ("-.", plots.ORANGE), 100: ("--", plots.GREEN)}
for step, (style, color) in (styles | {STEPS: ("-", plots.VERMILION)}).items():
    axes[0].plot(cells, p_g[step] / 0.05, style, color=color, label=f"$p_g$, step {step}")
axes[0].set(xlim=(-3.5, 3.5), ylim=(0, 1.2), xlabel="$x$", ylabel="density")
axes[0].legend(fontsize=8, loc="upper right")
spike, place = p_g[0].max() / (cells[1] - cells[0]), cells[p_g[0].argmax()]
assert spike > 1.2  # higher than the axis
axes[1].plot(moments, cost.values(), "o-", color=plots.BLUE, markersize=4, label="$C(G)$")
axes[1].plot(moments, value.values(), "s--", color=plots.VERMILION, markersize=4, label="$V(D, G)$")
axes[1].axhline(-math.log(4), color="black", linestyle=":", label=r"$-\log 4$")
axes[1].set(xlabel="step", ylabel="nats", xscale="symlog", title="the value of the game")
axes[1].set_xlim(0, STEPS * 1.2)
legend = axes[1].legend(fontsize=9)
plots.show(
    f"Left: the data's two humps, filled, and p_g at four moments: first a narrow spike at {place:.1f}, {spike:.1f} high, which the axis cuts off; then wider shapes; at the end two humps that lie about on the data's. Right: C(G) falls from {cost[0]:.2f} to {cost[STEPS]:.2f}, just above minus log 4; V(D, G) is {value[0]:.2f} at the start and {value[STEPS]:.2f} at the end, and always below C(G)."
)

# %% [markdown]
# *Left: the generator's distribution at four moments; what is higher than the axis is cut off. Right: the value of the game, with the best $D$ (blue) and with the present one (dashed).*
#
# $p_g$ comes close to $p_\text{data}$, and $C(G)$ ends within a few hundredths of its minimum. This is the theorem's goal, reached on a road that the theorem says nothing about: $D$ was
# not optimal, the loss was the non-saturating one, a penalty was added, and the two took turns. Goodfellow et al. do prove more than the goal. In their proposition 2, $p_g$ converges to $p_\text{data}$ if
# $D$ reaches its optimum in every step, and $p_g$ itself, not the weights of a network, moves so as to improve the value. Neither condition held here.
#
# The dashed line is what you see in practice: it is minus the discriminator's loss, without the penalty. The blue one is what you would like to
# see. **The dashed line starts and ends close to $-\log 4$.** Neither end tells how good $G$ is: at the first $C(G)$ is near 0, at the last near its
# minimum.
#
# ## $D = \tfrac12$ does not show success {#d-one-half}
#
# > **A claim you will meet:** *train until $D$ outputs 0.5.*
#
# If $p_g = p_\text{data}$, then $D^* = \tfrac12$ wherever there is data. So **$D^* = \tfrac12$ is necessary** for success. It is sufficient, too: if the *best* $D$ has to say ½ everywhere, the densities are
# equal. But you do not see the best $D$. You see yours. **That your $D$ says ½ is neither necessary nor sufficient.** A step that was too large, or overfitting, can take it away from ½ in front of
# a perfect generator. And it may say ½ because it cannot see the difference. Here are two that cannot, in front of a generator that is plainly wrong: one bump,
# where the data have two modes.
#
# 1. A $D$ that has learned nothing: all weights of its last layer are 0.
# 2. A $D$ that is too simple: one linear layer. It is trained to the end.


# %%
def against_one_bump(units, steps, seed=SEED):
    """A GAN whose G makes N(0, 0.5) numbers; D is trained for some steps, and G is not."""
    generator = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    generator.set_weights([np.array([[0.5]]), np.array([0.0])])
    discriminator = models.build_mlp_discriminator((1,), units, seed=seed)
    gan = kgan.GAN(generator, discriminator, seed=seed)
    schedule = keras.optimizers.schedules.CosineDecay(1e-2, max(steps, 1))
    gan.compile(d_optimizer=keras.optimizers.Adam(schedule))

    @tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
    def train(reals):
        for batch in reals:
            gan.update_discriminator(batch)

    train(real_batches(steps, seed))
    return gan


# %%
new = against_one_bump(UNITS, steps=0)
last = new.discriminator.layers[-1]
last.set_weights([np.zeros_like(weight) for weight in last.get_weights()])
judges = {
    "new": new,
    "linear": against_one_bump((), steps=500),
    "network": against_one_bump(UNITS, steps=500),
}
bump = cell_probabilities(new.generator)
verdicts = {name: says(judge.discriminator) for name, judge in judges.items()}
reached = {name: theory.value(target, bump, d) for name, d in verdicts.items()}
best = theory.generator_cost(target, bump)
print(f"TV = {theory.tv(target, bump):.2f}, C(G) = {best:.3f}, -log 4 = {-math.log(4):.3f}")
half = (target + bump) / 2
for name, d in verdicts.items():
    doubt = np.sum(half * np.abs(d - 0.5))
    print(f"{name:8s} E|D - 1/2| = {doubt:.3f}, V = {reached[name]:.3f}, ", end="")
    print(f"J_D = {-reached[name]:.3f}")
    assert doubt > 0.25 if name == "network" else doubt < 0.01  # seeds 0-1: 0.342, up to 0.004
assert abs(reached["linear"] + math.log(4)) < 0.003  # 6 seeds: up to 0.001
assert best - 0.003 < reached["network"] < best  # 6 seeds: 0.001 below

# %%
fig, ax = plt.subplots(figsize=(7, 3))
ax.fill_between(cells, target / 0.05, color=plots.BLUE, alpha=0.2, label="data")
ax.fill_between(cells, bump / 0.05, color=plots.VERMILION, alpha=0.2, label="$p_g$")
looks = (("-", plots.ORANGE), ("--", plots.GREEN), ("-", plots.BLUE))
for (name, d), (style, color) in zip(verdicts.items(), looks, strict=True):
    ax.plot(cells, d, style, color=color, linewidth=2, label=f"$D$, {name}")
d_star = theory.optimal_discriminator(target, bump)
ax.plot(cells, d_star, ":", color="black", linewidth=2.5, label="$D^*$")
ax.set(xlim=(-3, 3), ylim=(0, 1.1), xlabel="$x$", ylabel="density, or $D(x)$")
legend = ax.legend(fontsize=8, loc="upper left", bbox_to_anchor=(1, 1))
plots.show(
    "The data's two humps, the generator's single hump between them, and three discriminators: new and linear are flat at one half; the network is low in the middle and high over the two humps, close to the dotted D*."
)

# %% [markdown]
# *Three discriminators before the same bad generator. Two of them say ½.*
#
# The linear one is not badly trained. Its logit is $wx + b$, and at $w = b = 0$ the slopes of $J_D$ are half the difference of the two means, and 0.
# Both distributions have mean 0. So this is the bottom, and there is only one, since $J_D$ is *strictly* convex in $w$ and $b$ (as soon as the
# samples are not all at one point). In front of such a judge, this generator has won.
#
# > **Another one:** *$D = 0.5$ means a loss of 0.5.*
# > The discriminator's loss is then $-\log \tfrac12 - \log \tfrac12 = 2 \log 2 \approx 1.386$, and each half of it is $\log 2 \approx 0.693$. See the
# > column $J_D$ above.
#
# > **And another:** *when the generator is perfect, the discriminator's loss is near 0, and its gradients vanish.*
# > When the generator is perfect, the loss of the best $D$ is $2 \log 2$. A loss near 0 belongs to a perfect *discriminator*, and it is
# > the *generator's* gradient that can vanish then, with the minimax loss. Lesson sec:dynamics measures it.
#
# So when do you stop? **Look at the samples, and measure their distance to data by something that is not the discriminator you trained with.** Lesson sec:evaluation is about
# such measures. Exercise 3 has a simple one.
#
# ## Exercises
#
# **1.** Least squares with the labels $L_\text{fake} = -1$, $L_\text{real} = 1$ and $G$'s target 0 has $D^* = (p - q)/(p + q)$ (lesson sec:optimal-discriminator). Put it into the generator's loss,
# $C(G) = \tfrac12 \mathbb{E}_p D^{*2} + \tfrac12 \mathbb{E}_q D^{*2}$, the form with both terms. Which distance do you get, and how large can it be?
#
# <details><summary>Solution</summary>
#
# $2\,C(G) = \sum (p + q) \frac{(p - q)^2}{(p + q)^2} = \sum \frac{(p - q)^2}{p + q}$. This is the Pearson $\chi^2$ divergence between $p + q$ and
# $2q$. It is 0 only for $p = q$, and at most 2, when they do not overlap. Like JSD it is flat for distant supports.
# That is the loss's value. What $G$ descends, with $D^*$ held fixed, has another slope (section sec:non-saturating-minimises).
#
# ```python
# for p, q in pairs:
#     d = (p - q) / (p + q)
#     both = np.sum(p * d**2) / 2 + np.sum(q * d**2) / 2
#     pearson = np.sum(((p + q) - 2 * q) ** 2 / (p + q))
#     assert math.isclose(2 * both, np.sum((p - q) ** 2 / (p + q)), rel_tol=1e-9)
#     assert math.isclose(2 * both, pearson, rel_tol=1e-6)
#     assert 0 < 2 * both < 2
# ```
#
# </details>
#
# **2.** A *metric* obeys the triangle inequality: the way from $p$ to $r$ is no longer than that from $p$ to $q$ and on to $r$. Does JSD? Does
# $\sqrt{\text{JSD}}$? Try random triples.
#
# <details><summary>Solution</summary>
#
# JSD does not, its square root does (Endres and Schindelin, 2003).
#
# ```python
# broken = {"JSD": 0, "sqrt(JSD)": 0}
# for _ in range(2000):
#     p, q, r = rng.dirichlet(np.ones(3), size=3)
#     pq, qr, pr = theory.js(p, q), theory.js(q, r), theory.js(p, r)
#     broken["JSD"] += pr > pq + qr
#     broken["sqrt(JSD)"] += math.sqrt(pr) > math.sqrt(pq) + math.sqrt(qr)
# print("the triangle inequality fails:", broken)
# assert 0.1 < broken["JSD"] / 2000 < 0.4
# assert broken["sqrt(JSD)"] == 0
# ```
#
# </details>
#
# **3.** Test the trained generator of section sec:play-with-theory by a judge that was not trained along with it: build a new discriminator, train it on the frozen $G$, and
# compare its $V$ with $-\log 4$. Do the same for the generator before training.
#
# <details><summary>Solution</summary>
#
# ```python
# def fresh_judge(generator):
#     """V of a new discriminator, trained on a frozen generator."""
#     discriminator = models.build_mlp_discriminator((1,), UNITS, seed=SEED + 100)
#     judge = kgan.GAN(generator, discriminator, seed=SEED + 100)
#     schedule = keras.optimizers.schedules.CosineDecay(3e-3, 500)
#     judge.compile(d_optimizer=keras.optimizers.Adam(schedule))
#
#     @tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
#     def train(reals):
#         for batch in reals:
#             judge.update_discriminator(batch)
#
#     train(real_batches(500, SEED + 100))
#     return theory.value(target, cell_probabilities(generator), says(judge.discriminator))
#
#
# untrained = fresh_judge(make_gan(SEED).generator)
# trained = fresh_judge(gan.generator)
# print(f"V of a new judge, above -log 4: untrained G {untrained + math.log(4):.3f}, ", end="")
# print(f"trained G {trained + math.log(4):.3f}")
# assert untrained + math.log(4) > 0.8  # 6 seeds: 1.07 and more
# assert abs(trained + math.log(4)) < 0.04
# ```
#
# By lesson sec:optimal-discriminator, $V$ is a lower bound of $C(G)$. So $(V + \log 4) / 2$ is a lower bound of JSD: what a new judge finds is really there. What it
# does not find may still be there.
#
# </details>
#
# ## Summary
#
# - Against the best $D$ the generator's cost is $C(G) = -\log 4 + 2\,\text{JSD}$. It is least, $-\log 4$, exactly at $p_g = p_\text{data}$.
# - JSD and TV bound each other, and they and KL have no slope where supports do not meet. $W_1$ knows how far apart they are.
# - With $D^*$ held fixed, the minimax loss has the gradient of $2\,\text{JSD}$, and the non-saturating loss that of
#   $\text{KL}(p_g \| p_\text{data}) - 2\,\text{JSD} = 2\,\text{KL}(m \| p_\text{data})$. The losses' values are something else.
# - In the example with one bump for two modes, $\text{KL}(p_\text{data} \| p_g)$ covered both at every separation. JSD, reverse KL and what the
#   non-saturating loss descends covered them when they were close and gave one up when they were far apart, the last of these first.
# - At the optimum $D^* = \tfrac12$. A $D$ that says ½ is no proof: one that learned nothing, or cannot see, says ½ too.
#
# **Next:** lesson sec:dynamics asks how the players move, and why they may circle around the solution for ever.
