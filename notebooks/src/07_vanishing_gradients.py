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
# # Vanishing gradients {#vanishing-gradients}
#
# The better the judge, the better the pupil? Here is a judge so good that its pupil learns nothing.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014), section 3 · Arjovsky and Bottou, [*Towards
# Principled Methods for Training Generative Adversarial Networks*](https://arxiv.org/abs/1701.04862) (2017) · Mescheder, Geiger and Nowozin, [*Which
# Training Methods for GANs do actually Converge?*](https://arxiv.org/abs/1801.04406) (2018)
#
# **You need:** lessons sec:two-losses to sec:dynamics; the chain rule. · **Study time:** 45 minutes · **Running time:** about 20 seconds on two
# CPU cores, TensorFlow's start included.
#
# **You will be able to**
#
# - work out how hard each of the two losses pulls on a generator that is far away;
# - state and check a bound: when $D$ is nearly perfect, the minimax generator's gradient is nearly 0;
# - say why that bound needs $D$'s slope, and not only its values;
# - say what the non-saturating loss mends, what it costs, and what a penalty on $D$'s slope adds.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, losses, models, penalties, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again. (The checks hold for these values.)
PLACES = (2, 1, 0, -1, -2, -4, -6)  # where G stands, in section sec:far-away
BRAKE = 0.1  # the weight of R1 and of R2 in section sec:d-too-good
MARKS = (0, 10, 30, 100, 300, 1000)  # D's steps in section sec:d-too-good, at which we measure
D_STEPS = 40  # how long D trains alone in section sec:gradients-of-networks

# %% [markdown]
# ## A generator far away {#far-away}
#
# Lesson sec:dynamics asked in which *direction* the players move. This lesson asks how *large* their steps are. Go back to the game of
# lesson sec:two-player-game: data around 2, $G(z) = z + \theta$. Let $D$ be the best one for this $\theta$. It is $\sigma(\ell^*(x))$ with a straight line for
# $\ell^*$, whose slope is $2 - \theta$ (lesson sec:optimal-discriminator). How hard is $G$ pulled towards the data? By the chain rule, downhill,
#
# $$\text{minimax:}\quad (2 - \theta)\; \mathbb E\, D^*(G(z)) \qquad\qquad \text{non-saturating:}\quad (2 - \theta)\; \mathbb E\,\bigl[1 - D^*(G(z))\bigr]$$
#
# **Predict before you run.** $G$ walks away from the data: $\theta = 1, 0, -1, \dots, -6$. Which pull grows with the distance, and which fades?
#
# <details><summary>Answer</summary>
#
# Further away there is more to learn, and $D^*$ is steeper. But it also believes less and less in the fakes. In the minimax pull the disbelief wins: it is largest between one and two standard
# deviations away (at 1.65), and then fades to nothing. The non-saturating pull grows, in the end as the distance itself.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
x, dx = np.linspace(-30, 30, 6001, retstep=True)  # a fine grid: sums times dx are integrals
pulls = {}
print("theta   E D*(G(z))   minimax   non-saturating")
for theta in PLACES:
    p_g = np.exp(-((x - theta) ** 2) / 2) / math.sqrt(2 * math.pi)
    line = (2 - theta) * x - (4 - theta**2) / 2
    believed = np.sum(p_g / (1 + np.exp(-line))) * dx  # E D*(G(z))
    pulls[theta] = (2 - theta) * believed, (2 - theta) * (1 - believed)
    print(f"{theta:5} {believed:12.5f} {pulls[theta][0]:9.4f} {pulls[theta][1]:16.4f}")


# %% jupyter={"source_hidden": true}
def pulls_by_slopes(theta, h=1e-4):
    """Both pulls again: minus the slope in theta of each loss, while D* stays as it is."""
    line = (2 - theta) * x - (4 - theta**2) / 2  # D*'s logit
    both = np.array([-np.logaddexp(0, line), np.logaddexp(0, -line)])  # log(1 - D), -log D
    q_ahead, q_back = (np.exp(-((x - theta - s) ** 2) / 2) for s in (h, -h))
    slopes = both @ (q_ahead - q_back) * dx / math.sqrt(2 * math.pi) / (2 * h)
    return -slopes


for theta in PLACES:
    assert np.allclose(pulls[theta], pulls_by_slopes(theta), atol=1e-6)
minimax, non_saturating = np.array(list(pulls.values())).T
fine = np.arange(-2, 2, 0.05)
largest_at = fine[np.argmax([pulls_by_slopes(t)[0] for t in fine])]
assert abs(2 - largest_at - 1.65) < 0.06
assert minimax.argmax() == PLACES.index(0)
assert 18_000 < non_saturating[-1] / minimax[-1] < 23_000  # 20,362
assert minimax[-1] < 0.001 * minimax.max()  # faded
assert (np.diff(non_saturating) > 0).all()
assert math.isclose(non_saturating[-1], 8, rel_tol=1e-3)  # the distance itself
p_data = np.exp(-((x - 2) ** 2) / 2) / math.sqrt(2 * math.pi)
p_g = np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
best = theory.optimal_discriminator(p_data, p_g)
assert np.allclose(best, 1 / (1 + np.exp(-(2 * x - 2))))  # the line is D*'s logit

# %% [markdown]
# At $\theta = -6$ the best $D$ points to the data, and is right. Yet its pull on the minimax generator is twenty thousand times weaker than on the other. That is
# **saturation** (lesson sec:two-losses, section sec:two-generator-losses): the minimax loss pulls on a fake's logit with strength $D$, and $D \approx 0$.
#
# The smallest GAN shows the same in its corner where $\psi\theta$ is very negative. There $D$ is right, and sure of it.
# The minimax generator hardly moves. The non-saturating one does, and even runs past the data: it is the game of lesson sec:dynamics, section sec:circles, after all.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
corner = (3.0, -3.0)  # D's logit on the fake is -9
for name in ("minimax", "non_saturating"):
    path = theory.DiracGAN(name).simulate(100, 0.05, alternating=True, start=corner)
    d_fake = 1 / (1 + math.exp(9))
    print(f"{name:15s} D(fake) = {d_fake:.5f}; theta goes from 3 to {path[-1, 0]:.3f} in 100 steps")
    size = 3 * (d_fake if name == "minimax" else 1 - d_fake)
    assert math.isclose(path[1, 0] - path[0, 0], -0.05 * size, rel_tol=1e-4)
    assert abs(path[-1, 0] - {"minimax": 2.998, "non_saturating": -1.390}[name]) < 0.001

# %% [markdown]
# ## When D is too good {#d-too-good}
#
# How small does the gradient get, exactly? Arjovsky and Bottou give a bound.
#
# Let real and generated samples live in two closed, bounded places that do not touch. Then $D^*$ is 1 on the data and 0 on the fakes. Elsewhere it is free, since no
# sample falls there. So it can be chosen to be 1 *around* the data and 0 *around* the fakes, flat in both places. Let $D$ come close to it, **in value and in slope**:
#
# $$\sup_x |D(x) - D^*(x)| + \sup_x \lVert\nabla_{\!x} (D - D^*)(x)\rVert < \varepsilon .$$
#
# Here $\varepsilon < 1$, and $x$ runs over the places of the data and of the fakes. Then on every fake $D < \varepsilon$ and $\lVert\nabla_{\!x} D\rVert < \varepsilon$. With $J_\theta G$ for the derivative of a sample
# in $G$'s parameters,
#
# $$\Bigl\lVert\nabla_\theta\, \mathbb E \log\bigl(1 - D(G(z))\bigr)\Bigr\rVert
# \;\le\; \mathbb E\, \frac{\lVert\nabla_{\!x} D\rVert\,\lVert J_\theta G\rVert}{1 - D}
# \;\le\; \frac{\varepsilon}{1 - \varepsilon}\, \mathbb E\lVert J_\theta G\rVert
# \;\le\; M\,\frac{\varepsilon}{1 - \varepsilon},$$
#
# where $\mathbb E\lVert J_\theta G\rVert^2 \le M^2$. This is theorem 2.4 of Arjovsky and Bottou.
#
# Let us train a network $D$ and look. Normal numbers reach everywhere, so we squeeze our generator's noise into a bounded place first: $G(z) = \mu + \sigma \tanh z$ with
# $\mu = 1$ and $\sigma = \tfrac12$. Its samples lie between $0.5$ and $1.5$, the data evenly between $-1.5$ and $-0.5$. The derivative of a sample in $(\sigma, \mu)$ is
# $(\tanh z, 1)$. $G$ is held still; $D$ takes its usual steps. The next cell makes this generator, and 4,096 latents `z` to measure with; another one trains $D$ alone, and at some steps notes $\varepsilon$ and both
# gradients (`train_discriminator`).

# %% jupyter={"source_hidden": true}
z_in = keras.Input((1,))
generator = keras.Model(z_in, keras.layers.Dense(1)(keras.layers.Activation("tanh")(z_in)))
generator.set_weights([np.array([[0.5]]), np.array([1.0])])  # sigma and mu
z = tf.constant(rng.normal(size=(4096, 1)), "float32")  # to measure with
# M: the root of E |(tanh z, 1)|^2
big_m = np.linalg.norm([np.tanh(z), np.ones(z.shape)]) / math.sqrt(len(z))
places = np.linspace(0.5, 1.5, 2001, dtype="float32")[:, None]
places = tf.constant(np.concatenate([-places, places]))  # where data and fakes can be
best = tf.cast(places < 0, "float32")  # D*


def distance_to_best(discriminator):
    """epsilon: the largest difference in value plus the largest in slope."""
    with tf.GradientTape() as tape:
        tape.watch(places)
        d = tf.sigmoid(discriminator(places))
    slope = tape.gradient(d, places)  # D* is flat
    return float(tf.reduce_max(abs(d - best)) + tf.reduce_max(abs(slope)))


# %%
def gradient_norm(adversarial_loss, discriminator):
    """The norm of the generator's gradient in (sigma, mu)."""
    with tf.GradientTape() as tape:
        g_loss = losses.get(adversarial_loss).generator(discriminator(generator(z)))
    return float(tf.linalg.global_norm(tape.gradient(g_loss, generator.trainable_weights)))


# %% jupyter={"source_hidden": true}
def train_discriminator(penalty):
    """Trains D alone. Returns rows of (step, epsilon, two gradient norms), and D's curves."""
    d = models.build_mlp_discriminator((1,), units=(64, 64), seed=SEED)
    gan = kgan.GAN(generator, d, seed=SEED)
    gan.compile(d_optimizer=keras.optimizers.Adam(1e-3), penalty=penalty)
    d_step = tf.function(gan.update_discriminator)
    rows, curves = [], {}
    for step in range(MARKS[-1] + 1):
        if step in MARKS:
            norms = [gradient_norm(name, d) for name in ("minimax", "non_saturating")]
            rows.append((step, distance_to_best(d), *norms))
            curves[step] = tf.sigmoid(d(tf.constant(X)))
        d_step(tf.constant(rng.uniform(-1.5, -0.5, size=(64, 1)), "float32"))
    return np.array(rows).T, curves


# %%
X = np.linspace(-2, 2, 401, dtype="float32")[:, None]
plain, curves = train_discriminator(penalty=None)
braked, _ = train_discriminator(penalty=[penalties.R1(BRAKE), penalties.R2(BRAKE)])

# %% [markdown]
# **Predict before you run.** $D$ gets better with training. Which generator learns most from it: the one that asks an
# untrained $D$, a half-trained one or a very good one? Answer for both generator losses.
#
# <details><summary>Answer</summary>
#
# Minimax: the half-trained one. An untrained $D$ has little slope yet; a very good one is flat where the fakes
# are. Non-saturating: the better $D$, the larger the gradient, since it follows the slope of the *logit*, which keeps
# growing.
#
# </details>

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 3, figsize=(11, 3.6), layout="constrained")
axes[0].axvspan(-1.5, -0.5, color=plots.BLUE, alpha=0.15, label="data")
axes[0].axvspan(0.5, 1.5, color=plots.VERMILION, alpha=0.15, label="fakes")
for step, style in zip((MARKS[1], MARKS[3], MARKS[-1]), (":", "--", "-"), strict=True):
    axes[0].plot(X[:, 0], curves[step][:, 0], style, color="black", label=f"{step} steps")
axes[0].set(xlabel="x", ylabel="D(x)", title="the discriminator", ylim=(-0.05, 1.35))
axes[0].set_yticks([0, 0.5, 1])
axes[0].legend(frameon=False, fontsize=8, loc="upper right", ncols=2)
for ax, (steps, eps, minimax, non_saturating) in zip(axes[1:], (plain, braked), strict=True):
    ax.plot(steps, non_saturating, "s-", color=plots.BLUE, label="non-saturating")
    if ax is axes[1]:
        bound = np.where(eps < 1, big_m * eps / (1 - eps), np.inf)
        ax.plot(steps, bound, ":", color="black", label="bound for minimax")
    ax.plot(steps, minimax, "o--", color=plots.VERMILION, label="minimax")
    ax.set(xlabel="D's steps", yscale="log", ylim=(5e-4, 30))
    ax.set_xscale("symlog", linthresh=10)
    ax.set_xlim(-1, 1.3 * steps[-1])
axes[1].set_title("norm of G's gradient")
axes[2].set_title("the same with R1 and R2")
legend = axes[1].legend(frameon=False, fontsize=8, loc="lower left")
plots.show(
    f"Left: three curves of D's probability; the more steps, the more it is 1 on the data and 0 on the fakes, flat on both. Middle: gradient norms against D's steps on logarithmic axes. Minimax rises to {plain[2].max():.2f}, then falls to {plain[2, -1]:.4f}; it is below the dotted bound throughout. Non-saturating ends at {plain[3, -1]:.1f}. Right: the same with R1 and R2; the two end at {braked[2, -1]:.2f} and {braked[3, -1]:.2f}."
)

# %% [markdown]
# *Left: $D$ on its way to $D^*$, which is 1 on the data and 0 on the fakes. Middle: what a generator gets from it. Right: the
# same with R1 and R2 on $D$.*

# %% jupyter={"source_hidden": true}
print("steps   epsilon   minimax   bound    non-saturating")
steps, eps, minimax, non_saturating = plain
for row in zip(steps, eps, minimax, bound, non_saturating, strict=True):
    print("{:5.0f}   {:7.3f}   {:7.4f}   {:6.3f}   {:7.3f}".format(*row))
print(f"with R1 and R2: minimax {braked[2, -1]:.4f}, non-saturating {braked[3, -1]:.3f}")
assert (minimax <= bound).all()
assert np.allclose(1 / bound, np.maximum(1 / eps - 1, 0) / big_m)  # the formula, turned over
# Six seeds gave, in this order: 0.017 to 0.025, 0.005 to 0.007, 29 to 63, 172 to 240, 0.15 to 0.16.
assert eps[-1] < 0.05 * eps[0]
assert minimax[-1] < 0.02 * minimax.max()
assert non_saturating[-1] > 15 * non_saturating[1]
assert braked[2, -1] > 50 * minimax[-1]  # the penalties keep D from getting there ...
assert braked[3, -1] < 0.3 * non_saturating[-1]  # ... and from getting steep
assert 0 < minimax.argmax() < len(minimax) - 1  # the half-trained D teaches most

# %% [markdown]
# A better $D$ taught the minimax $G$ less and less, and the other one more: that is the reason which the first GAN paper gives for the **non-saturating** loss. It
# is no free lunch: its gradient keeps growing with the steepness of $D$'s logit. A penalty on $D$'s slope helps with
# both. Here R1 and R2 (Mescheder et al.; the slope at the data and at the fakes) keep $D$ from getting steep, and so from getting too close to
# $D^*$.
#
# Lesson sec:distances-lesson said the same in other words. If the two distributions do not touch, the JSD is $\log 2$ wherever $G$ moves. What
# does not change has no gradient.
#
# ## The slope must be in the bound {#ripple}
#
# It is tempting to leave the slope out: *if $|D - D^*| < \varepsilon$, the gradient is small.* That is false. Put a
# fine ripple on $D$. It changes the values by less than $\varepsilon$, and the slope by as much as you like.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
small = 1e-4  # D stays within this distance of D* = 0
print("waves   sup|D - D*|   values-only bound   gradient   bound with the slope")
for waves in (1, 100, 10_000):

    def rippled(x, waves=waves):  # D around the fake, which is the point theta = 1
        return small / 2 * (1 + np.sin(waves * (x - 1)))

    values = rippled(np.linspace(1 - 10 / waves, 1 + 10 / waves, 100_001))
    delta = 1e-3 / waves
    g_losses = np.log(1 - rippled(np.array([1 - delta, 1 + delta])))
    gradient = abs(g_losses[1] - g_losses[0]) / (2 * delta)
    epsilon = small + small / 2 * waves  # value and slope; M = 1
    row = (waves, values.max(), small / (1 - small), gradient, epsilon / (1 - epsilon))
    print("{:5d}   {:.5f}       {:.5f}             {:.5f}    {:.5f}".format(*row))
    assert values.min() >= 0
    assert 0.99 * small < values.max() <= small
    assert gradient <= epsilon / (1 - epsilon)
    assert math.isclose(gradient, waves * small / (2 - small), rel_tol=1e-6)  # by hand
assert gradient > 1000 * small / (1 - small)  # the values alone bound nothing

# %% [markdown]
# ## In networks for images {#gradients-of-networks}
#
# Take a new $G$ that draws noise in place of digits. Train $D$ alone for a few steps. After each,
# measure the gradient that each loss would send into $G$'s weights. (`tf.function` makes a graph of a Python function,
# which then runs faster.)

# %%
gan = kgan.GAN(
    models.build_mlp_generator(seed=SEED), models.build_mlp_discriminator(seed=SEED + 1), seed=SEED
)
gan.compile()
images = tf.constant(data.scale(data.load_data("mnist")[0][0]))
weights = gan.generator.trainable_weights
update_d = tf.function(gan.update_discriminator)
latents = keras.random.normal((64, gan.latent_dim), seed=SEED)


# %%
@tf.function
def pull_on_g():
    """Mean D(G(z)), and the length of each loss's gradient in G's weights."""
    with tf.GradientTape(persistent=True) as tape:
        fake_logits = gan.discriminator(gan.generator(latents, training=True), training=True)
        both = [losses.get(name).generator(fake_logits) for name in ("minimax", "non_saturating")]
    lengths = [tf.linalg.global_norm(tape.gradient(loss, weights)) for loss in both]
    return tf.reduce_mean(tf.sigmoid(fake_logits)), *lengths


# %%
rows = [pull_on_g()]
for step in range(D_STEPS):
    update_d(images[64 * step : 64 * (step + 1)])
    rows.append(pull_on_g())
d_mean, minimax, non_saturating = np.array(rows).T
print(f"D(G(z)): {d_mean[0]:.2f} at first, {d_mean[-1]:.4f} after {D_STEPS} steps of D")
for name, lengths in {"minimax": minimax, "non-saturating": non_saturating}.items():
    print(f"length of the gradient, {name}: {lengths[0]:.2f} at first, then {lengths[-1]:.2f}")

# %% jupyter={"source_hidden": true}
_, ax = plt.subplots(figsize=(6, 3.2))
ax.semilogy(non_saturating, "-", color=plots.BLUE, label="gradient, non-saturating")
ax.semilogy(minimax, "--", color=plots.VERMILION, label="gradient, minimax")
ax.semilogy(d_mean, ":", color="black", label="mean $D(G(z))$")
ax.set(xlabel="steps of D, while G waits")
ax.legend()

falls = d_mean[0] / d_mean[-1], minimax[0] / minimax[-1]
growth = non_saturating[-1] / non_saturating[0]
# Eight seeds: D(G(z)) falls by a factor of 41 to 94, the minimax gradient by 17 to 36, and the
# non-saturating one grows by 4.3 to 6.6.
assert falls[0] > 20
assert falls[1] > 9
assert (np.diff(minimax) < 0).all()  # shorter and shorter
assert growth > 2.2
plots.show(
    f"On a logarithmic axis, over the steps of D: the mean of D(G(z)) falls by a factor of {falls[0]:.0f} and the minimax gradient by a factor of {falls[1]:.0f}, while the non-saturating gradient grows by a factor of {growth:.1f}."
)

# %% [markdown]
# *While $D$ gets better, the gradient that the minimax loss sends to this $G$ gets shorter and shorter. (One run.)*
#
# > **A claim you will meet:** *if the generator is perfect, the discriminator's loss is near 0 and its gradients vanish.*
# > It is the other way round. If the generator is perfect, the best that $D$ can say is ½, and its loss is $2 \log 2$. A loss near
# > 0 means a nearly perfect **discriminator**. Then it is the **generator's** gradient that *can* vanish, with the minimax loss: it does if $D$ is close to $D^*$ in slope as well.

# %% jupyter={"source_hidden": true}
# For the box. G perfect: D meets the same points on both sides, so with the same logits.
ones = tf.ones((4, 1))
d_loss, answers = losses.get("minimax").discriminator, np.linspace(-3, 3, 61)
if_g_is_perfect = [float(d_loss(logit * ones, logit * ones)) for logit in answers]
assert math.isclose(min(if_g_is_perfect), 2 * math.log(2), rel_tol=1e-6)
assert abs(answers[np.argmin(if_g_is_perfect)]) < 1e-9  # the best answer is D = 1/2
assert float(d_loss(9 * ones, -9 * ones)) < 1e-3  # D perfect: logits of reals, of fakes

# %% [markdown]
# ## Exercises
#
# **1.** $D$ says 0.02 to a fake. How hard does each loss pull on its logit? How many times as hard does the second pull?
#
# <details><summary>Solution</summary>
#
# Minimax 0.02, non-saturating 0.98: 49 times as hard.
#
# ```python
# assert math.isclose((1 - 0.02) / 0.02, 49)
# ```
#
# </details>
#
# **2.** For the game of section sec:far-away, at which $\theta$ do the two losses pull equally hard? Give an answer without computing anything.
#
# <details><summary>Solution</summary>
#
# Where $D^*$ says ½ on average over the fakes: at $\theta = 2$ only, where both pulls are 0. For $\mathbb E_q D^* = \int \frac{pq}{p+q}$, and $\frac{2pq}{p+q} \le \frac{p+q}{2},$ equal only where $p = q$. So anywhere else $D^*$ believes less than half in the fakes, and the
# non-saturating loss pulls harder.
#
# ```python
# assert all(hard > soft for theta, (soft, hard) in pulls.items() if theta != 2)
# ```
#
# </details>
#
# **3.** Write a function `pull(theta, loss)` for the game of section sec:far-away that takes samples in place of the integral, with 100,000 latents. Check it against the table. At which $\theta$ do
# your minimax values get unreliable, and why?
#
# <details><summary>Solution</summary>
#
# Far away. There the mean of $D^*(G(z))$ lives on the few fakes that happen to fall near the data.
#
# ```python
# def pull(theta, loss, n=100_000, seed=SEED):
#     fakes = np.random.default_rng(seed).normal(theta, 1, n)
#     d = 1 / (1 + np.exp(-((2 - theta) * fakes - (4 - theta**2) / 2)))
#     return (2 - theta) * np.mean(d if loss == "minimax" else 1 - d)
#
#
# for theta in (1, 0, -1):
#     assert math.isclose(pull(theta, "minimax"), pulls[theta][0], rel_tol=0.03), "the sign? E D?"
#     assert math.isclose(pull(theta, "non_saturating"), pulls[theta][1], rel_tol=0.03)
# near, far = (
#     np.std([pull(theta, "minimax", seed=s) for s in range(20)]) / pulls[theta][0]
#     for theta in (0, -6)
# )
# print(f"relative error of one estimate: {near:.1%} at theta = 0, {far:.0%} at theta = -6")
# assert far > 10 * near
# ```
#
# </details>
#
# **4.** Break the bound: in the ripple of section sec:ripple, how many waves does it take until the gradient is above 1, although $|D - D^*|$ is never more than $10^{-4}$?
#
# <details><summary>Solution</summary>
#
# The gradient is waves times $10^{-4}$ over 2, nearly. So 20,000.
#
# ```python
# assert 20_000 * small / (2 - small) > 1 > 19_900 * small / (2 - small)
# ```
#
# </details>
#
# **5.** *Instance noise* ([Sønderby et al., 2017](https://arxiv.org/abs/1610.04490)): add normal noise of standard deviation $s$ to data and fakes alike. The two places of section sec:d-too-good then overlap. Work out the minimax pull at $D^*$, for two point
# masses at $-1$ and $1$, as a function of $s$. For which $s$ is it largest?
#
# <details><summary>Solution</summary>
#
# With the noise they are two normals of width $s$, a distance of 2 apart: section sec:far-away's game in units of $s$. Its pull per unit of $\theta$ is $(2/s^2)\,\mathbb E D^*$.
#
# ```python
# def noisy_pull(s):
#     grid = np.linspace(1 - 12 * s, 1 + 12 * s, 20_001)  # around the fakes, which sit at 1
#     p_g = np.exp(-(((grid - 1) / s) ** 2) / 2) / (s * math.sqrt(2 * math.pi))
#     d = 1 / (1 + np.exp(np.minimum(2 * grid / s**2, 700)))  # the log-ratio is -2 x / s^2
#     return 2 / s**2 * np.sum(p_g * d) * (grid[1] - grid[0])
#
#
# widths = np.linspace(0.2, 3, 281)
# strengths = [noisy_pull(s) for s in widths]
# best_s = widths[np.argmax(strengths)]
# print(f"largest at s = {best_s:.2f}: {max(strengths):.2f}; at s = 0.2: {strengths[0]:.1e}")
# assert 0.5 < best_s < 1
# assert strengths[0] < 0.01 * max(strengths)
# ```
#
# A little noise gives the gradient back; much noise drowns it.
#
# </details>
#
# **6.** How sure can the best $D$ be? Data and fakes share $1 - \text{TV} = \int \min(p, q)$. On average $D^*$ believes in the fakes by at least half of that, since $\frac{pq}{p+q} \ge \frac12 \min(p, q)$. So a bound
# that keeps TV below 1 keeps $\mathbb E\, D^*(G(z))$ above 0. Here are Pinsker's bound, of section sec:distances, and that of Bretagnolle and Huber ([*Estimation des densités: risque minimax*](https://doi.org/10.1007/BF00535278), 1979):
#
# $$\text{TV} \le \sqrt{\text{KL}/2} \qquad\qquad \text{TV} \le \sqrt{1 - e^{-\text{KL}}}$$
#
# Which of them still says something when KL is above 2? How much do they promise in the game of section sec:far-away? The squared Hellinger distance $H^2 = \frac12 \int (\sqrt p - \sqrt q)^2$ holds TV from both sides:
#
# $$H^2 \le \text{TV} \le \sqrt{H^2\,(2 - H^2)}$$
#
# Check all four bounds on random pairs, and on pairs that you choose to be at the edge of one.
#
# <details><summary>Solution</summary>
#
# Only the second. Pinsker's bound is 1 at KL = 2, and then larger, but TV is never above 1 anyway: it says nothing. The other stays below 1 as long as KL is finite. In our game $\text{KL} = (2 - \theta)^2/2$, so Pinsker
# falls silent at $\theta = 0$. (At $\theta = 1$ it is the better one.)
#
# ```python
# print("theta    KL    shared   at least, by Pinsker   by Bretagnolle and Huber")
# for theta in PLACES:
#     q = np.exp(-((x - theta) ** 2) / 2) / math.sqrt(2 * math.pi)
#     kl, shared = theory.kl(p_data, q, dx), 1 - theory.tv(p_data, q, dx)
#     pinsker, second = 1 - math.sqrt(kl / 2), 1 - math.sqrt(-math.expm1(-kl))
#     print(f"{theta:5} {kl:5.1f}   {shared:.5f} {max(pinsker, 0):17.2f} {second:24.2g}")
#     assert math.isclose(kl, (2 - theta) ** 2 / 2, abs_tol=1e-9)
#     assert max(pinsker, second) <= shared + 1e-9
#     assert second > 0
#     assert (pinsker > 0.01) == (theta > 0)  # 0.5 at theta = 1, 0 at 0, then negative
#     assert (pinsker > second) == (theta == 1)  # 0.50 and 0.37
#     assert pulls[theta][0] >= (2 - theta) * shared / 2  # the minimax pull that is left
# ```
#
# Hellinger's two bounds take a line each. $H^2 = 1 - \int \sqrt{pq}$, and $\sqrt{pq} \ge \min(p, q)$. And $|p - q|$ is $|\sqrt p - \sqrt q|$ times $\sqrt p + \sqrt q$, whose squares have the integrals $2H^2$ and $4 - 2H^2$: use the
# Cauchy–Schwarz inequality.
#
# Now pairs: 450 at random, and 50 at each of three edges.
#
# ```python
# def measured(pairs):
#     """TV, KL and H^2 of each pair."""
#     h2 = [np.sum((np.sqrt(p) - np.sqrt(q)) ** 2) / 2 for p, q in pairs]
#     return np.array([*([f(*two) for two in pairs] for f in (theory.tv, theory.kl)), h2])
#
#
# draw = np.random.default_rng(SEED).dirichlet
# drawn = [draw(np.full(n, a), 2) for n in (2, 5, 20) for a in (0.1, 1, 10) for _ in range(50)]
# far = np.linspace(0.01, 0.99, 50)  # TV at an edge
# mirrored = [((0.5 + t / 2, 0.5 - t / 2), (0.5 - t / 2, 0.5 + t / 2)) for t in far]
# elsewhere = [((1 - t, t, 0), (1 - t, 0, t)) for t in far]
# one_point = [((1, 0), (1 - t, t)) for t in far]
# tv, kl, h2 = measured([*drawn, *mirrored, *elsewhere, *one_point])
# for bound in (np.sqrt(kl / 2), np.sqrt(-np.expm1(-kl)), np.sqrt(h2 * (2 - h2))):
#     assert (tv <= bound * (1 + 1e-9)).all()  # but for rounding
# assert (h2 <= tv * (1 + 1e-9)).all()
# assert np.sum(kl > 2) > 88  # 176 of the 600 pairs
#
# tv, kl, h2 = measured(mirrored)
# assert np.allclose(tv, far)
# assert np.allclose(tv, np.sqrt(h2 * (2 - h2)))  # Hellinger's upper bound is reached,
# assert 0.9999 < tv[0] / np.sqrt(kl[0] / 2) < 1  # and nearly Pinsker's, where TV is small
# tv, kl, h2 = measured(elsewhere)
# assert np.allclose(tv, h2)  # Hellinger's lower bound is reached
# tv, kl, h2 = measured(one_point)
# assert np.allclose(1 - tv, np.exp(-kl))
# assert (1 - np.sqrt(-np.expm1(-kl)) > np.exp(-kl) / 2).all()
# ```
#
# The last edge: if all the data are one point, and a fake hits it with probability $1 - t$, then they share $1 - t = e^{-\text{KL}}$. So no bound by KL alone can promise more than $e^{-\text{KL}}$. Bretagnolle and
# Huber promise over half of it: little, but not 0. A $D^*$ that is 0 on all fakes, as in section sec:d-too-good, takes an infinite KL.
#
# </details>
#
# **7.** (Open.) The non-saturating pull grows with the steepness of $D$'s logit. What could go wrong with a gradient of 8 where one of 1 was expected, and which optimizers care?
#
# ## Summary
#
# - With the best $D$, the minimax generator's gradient fades with the distance, though $D$ points the right way. The non-saturating one grows.
# - Where data and fakes do not touch, and $D$ is within $\varepsilon$ of $D^*$ in value **and** slope, the minimax gradient is at most $M \varepsilon / (1 - \varepsilon)$.
# - Closeness in value alone bounds nothing: a fine ripple has any slope.
# - A loss of $D$ near 0 means a perfect discriminator, not a perfect generator.
# - The non-saturating loss mends the size, and grows with $D$'s steepness. A penalty on $D$'s slope kept both gradients from vanishing here.
#
# **Next:** lesson sec:train-step leaves theory, and writes the training step out, line by line.
