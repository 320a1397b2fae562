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
# # Critics {#critics-lesson}
#
# A critic that is to measure a distance must not be too steep. Four ways to hold it, written out and tried where the answer is known, and four mistakes, made on purpose.
#
# **Papers:** Arjovsky et al., [*Wasserstein GAN*](https://arxiv.org/abs/1701.07875) (2017) · Gulrajani et al., [*Improved Training of Wasserstein GANs*](https://arxiv.org/abs/1704.00028) (2017) ·
# Miyato et al., [*Spectral Normalization for Generative Adversarial Networks*](https://arxiv.org/abs/1802.05957) (2018) · Mescheder et al., [*Which Training Methods for GANs do actually Converge?*](https://arxiv.org/abs/1801.04406) (2018) ·
# Sedghi et al., [*The Singular Values of Convolutional Layers*](https://arxiv.org/abs/1805.10408) (2019)
#
# **You need:** lessons sec:distances-lesson, sec:dynamics and sec:losses; for section sec:convolution-norm, lesson sec:convolutions. · **Study time:** 60 minutes · **Running time:** about 70 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - say why $W_1$ is wanted, and what it has to do with slopes;
# - write clipping, gradient penalty, power iteration and R1, each in a few lines;
# - predict what a critic will read before it is trained;
# - recognise four famous mistakes by their numbers.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

from kgan import data, layers, losses, models, penalties, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import ops

SEED = 0
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
W1 = 2.0  # how far the fakes lie from the data; the text's numbers are those for 2
STEPS = 200  # of each critic, a multiple of 20
ARRIVED = 100  # steps after G's arrival, in section sec:slope-zero; a multiple of 20
BATCH_SIZE, RATE = 256, 3e-3
IMAGE_STEPS = 40  # of the critic of images, in section sec:convolution-norm
ROUNDS = 12  # of five critic steps, in section sec:critic-mistakes

# %% [markdown]
# ## A critic must not be too steep {#critics}
#
# For two parallel lines, KL, Jensen–Shannon and total variation say "different" and no more (lesson sec:distances-lesson, section sec:parallel-lines). $W_1$ says how *far* apart: the least work that turns one distribution into the other. So it has a slope for $G$ to follow.
#
# How can a network measure it? A function is **1-Lipschitz** if two scores never differ by more than their points: $|D(x) - D(y)| \le \|x - y\|$. For a network that means slopes of at most 1; its *slope* is the length of its gradient. Such a **critic** (its score is no probability) has a *gain*, the mean score of the data minus that of the fakes. Now take any plan that moves the fakes onto the
# data. What it moves from $y$ to $x$ costs $\|x - y\|$, and adds $D(x) - D(y)$ to the gain, which is no more. So no critic gains more than any plan costs. And the best two meet (Kantorovich and Rubinstein's *duality*; Arjovsky et al., equation 2):
#
# $$W_1(p_\text{data}, p_g) = \max_{\|D\|_L \le 1} \; \mathbb{E}_{x \sim p_\text{data}} D(x) - \mathbb{E}_{x \sim p_g} D(x).$$
#
# The *best* critic's gain is the distance, and any worse one reads too little. Without the limit there is no best: ten times the score is ten times the gain.
#
# We try critics where the answer is known: two round clouds in the plane, the fakes shifted by 2. Shifting them back costs 2. The critic $-x_1$ has slope 1 and gains 2. So no plan is cheaper, no critic better, and $W_1 = 2$.


# %%
def make_step(critic, optimizer, loss, penalty=None, clip=None):
    @tf.function
    def step(real, fake):
        with tf.GradientTape() as tape:
            real_scores, fake_scores = critic(real, training=True), critic(fake, training=True)
            d_loss = loss.discriminator(real_scores, fake_scores)
            d_loss += penalty(critic, real, fake, seed=noise) if penalty else 0.0
        weights = critic.trainable_weights
        optimizer.apply(tape.gradient(d_loss, weights), weights)
        for weight in weights if clip else []:
            weight.assign(ops.clip(weight, -clip, clip))
        return ops.mean(real_scores) - ops.mean(fake_scores)  # the gain

    noise = keras.random.SeedGenerator(SEED)
    return step


# %%
def train(critic, loss=None, shift=W1, steps=STEPS, look=None, **limit):
    """Trains on fresh points of both clouds until the critic rests; returns its gains."""
    optimizer = keras.optimizers.Adam(RATE, beta_1=0.0, beta_2=0.9)
    step = make_step(critic, optimizer, loss or losses.Wasserstein(), **limit)
    rng, gains = np.random.default_rng(SEED), []
    for i in range(steps):
        optimizer.learning_rate = RATE * min(1, 2 - 2 * i / steps)  # falls in the second half
        real, fake = rng.normal(0, 0.5, (2, BATCH_SIZE, 2)).astype("float32")
        gains.append(float(step(real, fake + np.float32([shift, 0]))))
        if look and i % 10 == 9:
            look(critic)
    return np.array(gains)


# %% [markdown]
# Three ways to limit the slope:
#
# - **clip** each weight to $[-c, c]$ after each step (Arjovsky et al.);
# - **penalise** slopes other than 1 between data and fakes (Gulrajani et al.);
# - **spectral normalisation**: divide each layer's weight matrix by its norm (Miyato et al.).
#
# **Predict before you run.** Whose gain will be 2?
#
# <details><summary>Answer</summary>
#
# That of spectral normalisation, nearly. The penalty's is a little higher, by an amount that section sec:gradient-penalty computes. A clipped critic reads what its $c$ allows. The one without a limit reads its own patience.
#
# </details>

# %% jupyter={"source_hidden": true}
# Helpers: what is measured of a critic, on points that it was not trained on.
rng = np.random.default_rng(100 + SEED)
REAL = rng.normal(0, 0.5, (4000, 2)).astype("float32")
FAKE = REAL + np.float32([W1, 0])
LINE = np.stack([np.linspace(-1.5, 3.5, 201), np.zeros(201)], axis=1).astype("float32")
share = rng.uniform(size=(4000, 1))
BETWEEN = (share * REAL + (1 - share) * rng.permutation(FAKE)).astype("float32")


def new_critic(normalization=None):
    return models.build_mlp_discriminator((2,), (64, 64), normalization, seed=SEED)


def gain(critic):
    return float(ops.mean(critic(REAL)) - ops.mean(critic(FAKE)))


def slopes(critic, points):
    """The length of the critic's gradient, at each point by itself."""
    points = tf.constant(points)
    with tf.GradientTape() as tape:
        tape.watch(points)
        scores = critic(points)
    gradient = tape.gradient(scores, points).numpy()
    return np.linalg.norm(gradient.reshape(len(points), -1), axis=1)


def of_the_text(x):
    return -x[:, :1]


assert math.isclose(gain(of_the_text), W1, rel_tol=1e-5)
assert np.allclose(slopes(of_the_text, REAL), 1)

# %%
LIMITS = {
    "no limit": {},
    "clipped to 0.1": {"clip": 0.1},
    "clipped to 0.03": {"clip": 0.03},
    "gradient penalty": {"penalty": penalties.GradientPenalty(10.0)},
    "spectral": {},
}
critics, gains = {}, {}
for name, limit in LIMITS.items():
    critics[name] = new_critic("spectral" if name == "spectral" else None)
    gains[name] = train(critics[name], **limit)
    steepest = slopes(critics[name], LINE).max()
    print(f"{name:17s} gain {gain(critics[name]):8.3f}   largest slope {steepest:8.2f}")

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 2, figsize=(10, 3.4))
COLORS = ("black", plots.ORANGE, plots.GREEN, plots.BLUE, plots.VERMILION)
STYLES = (":", "-.", (0, (1, 1)), "-", "--")
for (name, critic), color, style in zip(critics.items(), COLORS, STYLES, strict=True):
    scores = critic(LINE).numpy()[:, 0]
    look = {"color": color, "linestyle": style, "label": name}
    axes[0].plot(LINE[:, 0], scores - scores[60], **look)  # 0 at x = 0
    axes[1].plot(gains[name], **look)
axes[1].axhline(W1, color="grey", linewidth=0.8)
axes[0].set(xlabel="$x_1$, with $x_2 = 0$", ylabel="score, minus that of 0", ylim=(-6, 3))
axes[1].set(xlabel="steps of the critic", ylabel="gain", ylim=(-2, 6))
legend = axes[0].legend(fontsize=8)
penalised, unlimited = gains["gradient penalty"], gains["no limit"]
deepest, steps_below = int(penalised.argmin()), int(np.sum(penalised < 0))
left_at = int(np.argmax(unlimited > 6))
last = {name: values[-20:].mean() for name, values in gains.items()}
plots.show(
    f"Left: scores along the line from data to fakes. Gradient penalty and spectral normalisation fall with a slope of about one, the wide clipping is steeper, the narrow one nearly flat, and the critic without a limit leaves the picture. Right: gain over the steps. Without a limit it leaves the picture before step {left_at + 1}. Spectral normalisation ends at {last['spectral']:.2f}. The gradient penalty's gain is least at step {deepest}, with {penalised.min():.1f}, and ends at {last['gradient penalty']:.2f}. Clipping ends at {last['clipped to 0.1']:.2f} and {last['clipped to 0.03']:.2f}."
)

# %% [markdown]
# *Left: what the critics think along the line through both clouds, data around 0, fakes around 2. Right: the gain; the grey line is $W_1$.*

# %% jupyter={"source_hidden": true}
along = {
    name: -np.gradient(critic(LINE).numpy()[:, 0], LINE[:, 0]) for name, critic in critics.items()
}
middle = slice(60, 141)  # from 0 to 2
assert np.allclose(LINE[middle][[0, -1], 0], (0, 2))
assert unlimited[STEPS // 2 - 1] > 20 * W1
assert unlimited[STEPS // 2 - 1] > 2 * unlimited[STEPS // 4]  # it climbs, at a constant rate
assert 5 < left_at < 60
assert unlimited[:left_at].max() <= axes[1].get_ylim()[1] < unlimited[left_at]
assert abs(gain(critics["spectral"]) - W1) < 0.02  # three seeds: within 0.001
assert slopes(critics["spectral"], LINE).max() < 1.01
assert np.allclose(along["spectral"][middle], 1, atol=0.01)
# Three seeds: within 0.02, and 0.003 on average.
assert np.allclose(along["gradient penalty"][middle], 1 + W1 / 20, atol=0.02 * W1)
assert along["clipped to 0.1"][middle].mean() > 1.7
assert np.abs(along["clipped to 0.03"]).max() < 0.2
if SEED == 0 and W1 == 2:  # a matter of the initial weights
    assert gain(new_critic()) < 0
    assert penalised.min() < -0.5
    assert steps_below > 5
    assert (penalised[:steps_below] < 0).all()  # at first
    turned = new_critic()
    turned.layers[-1].kernel.assign(-turned.layers[-1].kernel)
    assert train(turned, steps=40, **LIMITS["gradient penalty"]).min() > -0.05

# %% [markdown]
# - **Without a limit** the gain grows and grows. It measures the critic's patience.
# - **Clipping** does set a limit, but nothing ties it to 1.
# - **The gradient penalty** reads $W_1$, a little too high. Here its gain is negative at first. These initial weights slope the wrong way a little, and the penalty wants a slope of 1 in whatever direction there is. Turn the last layer's weights round, and it is never negative.
# - **Spectral normalisation** reads it, too. That it reaches slope 1 is not guaranteed: each layer has the norm 1, but a product of layers can stay far below it.
#
# > **A claim you will meet:** *the Wasserstein loss measures the distance between data and samples.* It does for the best 1-Lipschitz critic. A clipped one reads what its weights allow. And after one step to each
# > step of $G$ a critic need not be near the best.
#
# ## Clipping: count the paths {#clipping}
#
# Clipping's limit can be computed. The slope along $x_1$ is a sum over all paths from that input to the score, each a product of its weights, and of activations with slopes of at most 1. Here there are $64 \cdot 64$ paths of three weights, so the slope is at most $4096\, c^3$.


# %%
def most_slope(critic, c):
    """The largest slope, along one input, that weights of at most c allow."""
    kernels = [weight for weight in critic.trainable_weights if len(weight.shape) == 2]
    paths = math.prod(kernel.shape[1] for kernel in kernels)
    return paths * c ** len(kernels)


def by_hand(c):
    """A critic that uses all of it: every path leads downwards."""
    critic = new_critic()
    weights = [np.full(weight.shape, c) for weight in critic.get_weights()]
    weights[0][1] = 0  # does not look at the second coordinate
    weights[-2] *= -1  # the last kernel
    critic.set_weights(weights)
    return critic


# %%
for c in (0.1, 0.03):
    found, hand = gain(critics[f"clipped to {c}"]), gain(by_hand(c))
    bound = W1 * most_slope(new_critic(), c)
    print(f"c = {c}: trained {found:.3f}, by hand {hand:.3f}, at most {bound:.3f}")

# %% jupyter={"source_hidden": true}
SHARES = {0.1: (0.5, 0.6), 0.03: (0.58, 0.68)}  # three seeds: 0.53 to 0.56, and 0.62 to 0.65
for c, (low, high) in SHARES.items():
    found, hand = gain(critics[f"clipped to {c}"]), gain(by_hand(c))
    bound = W1 * most_slope(new_critic(), c)
    assert math.isclose(bound, W1 * 64 * 64 * c**3)
    low, high = (low, high) if W1 == 2 else (0.3, 0.9)  # 1 and 4: 0.43 to 0.78
    assert low * bound < found < high * bound
    # Nearly no point is so far left that a unit is off. (A GPU may round to ten bits.)
    assert 0.97 * bound < hand < 1.002 * bound
    values = gains[f"clipped to {c}"]  # at rest, before the rate falls, too
    halfway, end = values[STEPS // 2 - 20 : STEPS // 2].mean(), values[-20:].mean()
    assert abs(halfway / end - 1) < 0.04  # three seeds: up to 0.015
    first, *others = critics[f"clipped to {c}"].get_weights()
    assert max(np.abs(weight).max() for weight in (first, *others)) == np.float32(c)
    for kernel in (first[0], others[1], others[3]):  # at the limit: all of x1's, and most others
        assert np.mean(np.abs(kernel) > 0.999 * c) > 0.55  # two seeds: 0.64 to 1
ratio = gain(critics["clipped to 0.1"]) / gain(critics["clipped to 0.03"])
assert 25 < ratio < 40

# %% [markdown]
# The limit is $c$ **to the power of the depth**: from 0.03 to 0.1 it grows 37 times. One is far below slope 1, the other far above. And both trained critics rest (their gains stopped moving before the learning rate fell) at a half to two thirds of what their weights allow. Most weights lie at $c$ or $-c$: Adam has found a corner of what is allowed, not the best one. So nobody can tell $W_1$ from such a gain.
#
# ## The gradient penalty {#gradient-penalty}
#
# Gulrajani et al. prove, on a compact space: if the best critic is differentiable, and the best plan leaves nothing where it is, then this critic has slope 1 almost everywhere on the lines along which the plan moves. The plan is unknown, so they take random pairs, ask for slope 1
# on the lines between them, and give that the weight $\lambda$:
#
# $$\lambda\, \mathbb{E}\, (\|\nabla D(\hat x)\| - 1)^2, \qquad \hat x = \epsilon\, x + (1 - \epsilon)\, G(z), \qquad \epsilon \sim U[0, 1].$$


# %%
def gradient_penalty(
    critic, real, fake, seed=None, weight=10.0, draw=keras.random.uniform, tiny=1e-12
):
    epsilon = draw((real.shape[0], 1), seed=seed)  # one for each pair; of images: (m, 1, 1, 1)
    between = epsilon * real + (1 - epsilon) * fake
    with tf.GradientTape() as tape:
        tape.watch(between)
        scores = critic(between, training=True)
    gradient = tape.gradient(scores, between)  # of the sum: each sample has its own
    norm = tf.sqrt(tf.reduce_sum(gradient**2, axis=1) + tiny)  # (m,); of images: axis=(1, 2, 3)
    return weight * tf.reduce_mean((norm - 1) ** 2)


# %% jupyter={"source_hidden": true}
# It is the package's: same seed, same points, same value, same gradient for the weights.
for critic in (critics["no limit"], critics["clipped to 0.1"], new_critic()):
    results = []
    for penalty in (gradient_penalty, penalties.GradientPenalty(10.0)):
        with tf.GradientTape() as tape:
            value = penalty(critic, tf.constant(REAL), tf.constant(FAKE), seed=1)
        kernels = [weight for weight in critic.trainable_weights if len(weight.shape) == 2]
        results.append([value, *tape.gradient(value, kernels)])
    assert len(kernels) == 3
    for mine, packaged in zip(*results, strict=True):
        assert np.allclose(mine, packaged, rtol=1e-4, atol=1e-5 * np.abs(packaged).max())
print(f"equal to kgan.penalties.GradientPenalty: {float(results[0][0]):.4f}")
pair = tf.constant(REAL), tf.constant(FAKE)
for slope in (0.0, 3.0):  # by hand; at slope 0 what is under the root counts
    value = gradient_penalty(lambda x, training, slope=slope: slope * x[:, 1:], *pair, seed=1)
    assert math.isclose(value, 10 * (slope - 1) ** 2, rel_tol=1e-4)

# %% [markdown]
# What will it read? A critic of slope $s$ everywhere gains $s W_1$ and pays $\lambda (s - 1)^2$. The difference is largest at
#
# $$s = 1 + \frac{W_1}{2 \lambda}.$$
#
# **Predict before you run.** What are slope and gain for $\lambda = 10$? For $\lambda = 1$?
#
# <details><summary>Answer</summary>
#
# 1.1 and 2.2; 2 and 4. With $\lambda = 1$ the "distance" is twice too large.
#
# </details>

# %%
measured = {10.0: critics["gradient penalty"], 1.0: new_critic()}
limit = {"penalty": penalties.GradientPenalty(1.0)}
gains["weak penalty"] = train(measured[1.0], **limit)
for weight, critic in measured.items():
    predicted, slope = 1 + W1 / (2 * weight), slopes(critic, BETWEEN).mean()
    print(f"weight {weight:4.1f}: slope {slope:.3f}, predicted {predicted:.3f}", end=";  ")
    print(f"gain {gain(critic):.3f}, predicted {predicted * W1:.3f}")

# %% jupyter={"source_hidden": true}
tried = np.linspace(0, 2 + W1, 4001)
for weight, critic in measured.items():
    best = tried[np.argmax(tried * W1 - weight * (tried - 1) ** 2)]  # gain minus penalty
    assert abs(slopes(critic, BETWEEN).mean() - best) < 0.01 * best  # three seeds: within 0.15 %
    assert abs(gain(critic) - best * W1) < 0.01 * best * W1
assert math.isclose(predicted, best, abs_tol=2e-3)  # the formula, for the last weight

# %% [markdown]
# So where one slope fits all, $W_1$ can be computed from the reading (exercise 1).
#
# ## Spectral normalisation {#spectral-normalization}
#
# A matrix $W$ stretches no vector by more than its largest singular value, $\sigma$. So $W/\sigma$ is 1-Lipschitz. LeakyReLU is, too, and layers of slope 1 in a row have slopes of at most 1. To compute all of them (a singular value decomposition, SVD) in each step would be slow. **Power iteration** multiplies a vector by $W$ and $W^\top$ in turns. Each round shrinks the other directions,
# against the first, by $(\sigma_2 / \sigma_1)^2$ or more.


# %%
def power_iteration(kernel, u, rounds=1):
    """Estimates the largest singular value; u is improved in each round."""
    for _ in range(rounds):
        v = kernel @ u
        v /= np.linalg.norm(v)
        u = kernel.T @ v
        u /= np.linalg.norm(u)
    return (v.T @ kernel @ u).item(), u


# %%
# NBVAL_CHECK_OUTPUT
kernel = np.random.default_rng(SEED).normal(size=(12, 8))
singular = np.linalg.svd(kernel, compute_uv=False)
print(f"by SVD: {singular[0]:.6f}; the second is {singular[1]:.3f}")
for rounds in (1, 5, 20, 80):
    sigma, _ = power_iteration(kernel, np.ones((8, 1)), rounds)
    print(f"rounds: {rounds:2d}, estimate: {sigma:.6f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(sigma, singular[0], rel_tol=1e-9)
errors = [singular[0] - power_iteration(kernel, np.ones((8, 1)), n)[0] for n in range(15, 25)]
# The vector's error shrinks by (s2 / s1)^2 in each round, so sigma's by the square of that.
assert np.allclose(np.divide(errors[1:], errors[:-1]), (singular[1] / singular[0]) ** 4, rtol=0.1)

# It is the package's: one round in each training call, from the same start.
dense = keras.layers.Dense(8, use_bias=False)
layer = layers.SpectralNormalization(dense)
layer.build((None, 12))
dense.kernel.assign(kernel)
x, u = np.random.default_rng(1).normal(size=(5, 12)).astype("float32"), layer.u.numpy()
for _ in range(5):
    outputs = layer(x, training=True)
    sigma, u = power_iteration(kernel, u)
    # A GPU may round to ten bits. The first two rounds' sigmas differ by a tenth.
    assert np.allclose(outputs, x @ kernel / sigma, rtol=2e-3, atol=5e-3)
    assert np.allclose(layer.u, u, atol=5e-3)

# The gradient flows through sigma: W and 2 W give the same, so there is no slope along W.
with tf.GradientTape() as tape:
    value = ops.sum(layer(x) ** 3)
slope = tape.gradient(value, dense.kernel)
lengths = float(tf.norm(slope) * tf.norm(dense.kernel))
assert abs(ops.sum(slope * dense.kernel)) < 0.01 * lengths  # with a constant sigma: 0.25

# The trained critic's three layers: the estimates, one round a step, beside the SVD.
for layer in critics["spectral"].layers:
    if isinstance(layer, layers.SpectralNormalization):
        sigma, _ = power_iteration(layer.layer.kernel.numpy(), layer.u.numpy())
        assert math.isclose(sigma, np.linalg.norm(layer.layer.kernel, 2), rel_tol=1e-3)

# %% [markdown]
# In the experiments of Miyato et al. one round to each step was enough: the weights move slowly, and $u$ is kept. `kgan.layers.SpectralNormalization` does these lines, and lets the gradient through $\sigma$.
#
# ## Convolutions have another norm {#convolution-norm}
#
# A convolution's kernel is reshaped to a matrix, (height × width × channels in) by (channels out). Its $\sigma$ is the norm for *one* patch of the image. But patches overlap. An image that is 0 except for one patch, the worst, is stretched by $\sigma$ or more. And a pixel that lies in $k$ patches counts up to $k$ times in the output's sum of squares. So
#
# $$\sigma \le \|\text{convolution}\| \le \sqrt{k}\, \sigma.$$
#
# With kernels of 4 × 4 and stride 2, $k = 4$; with 3 × 3 and stride 1, $k = 9$. Such layers may be 2 and 3 times as steep as they are said to be. (In a footnote Miyato et al. say that the two differ by a predefined $K$. It depends on the kernel, too. Sedghi et al. give all singular values, for images that wrap around.) The true norm is found by power iteration on the convolution itself. In place of $W^\top$ stands the
# transposed convolution.


# %%
def convolution_norm(kernel, stride, size, rounds=100):
    """The convolution's own norm, for images of size x size."""
    x = tf.random.stateless_normal((1, size, size, kernel.shape[2]), (SEED, 0))
    for _ in range(rounds):
        y = tf.nn.conv2d(x / tf.norm(x), kernel, stride, "SAME")
        x = tf.nn.conv2d_transpose(y, kernel, x.shape, stride, "SAME")
    return float(tf.norm(y))


# %% [markdown]
# We train a critic of images, with spectral normalisation in each layer, to tell garments from garments upside down. If it were 1-Lipschitz, no slope would exceed 1.

# %%
(x_train, _), _ = data.load_data("fashion_mnist")
images = data.scale(x_train)
critic = models.build_conv_discriminator(filters=8, normalization="spectral", seed=SEED)
step = make_step(critic, keras.optimizers.Adam(2e-3, 0.0, 0.9), losses.Wasserstein())
for i in range(IMAGE_STEPS):
    step(images[64 * i : 64 * (i + 1)], images[-64 * (i + 1) : -64 * i or None, ::-1])
for _ in range(50):
    critic(images[:1], training=True)  # lets the power iterations catch up

# %%
norms, size = [], 28
for layer in critic.layers:
    if isinstance(layer, layers.SpectralNormalization) and len(layer.layer.kernel.shape) == 4:
        kernel, (stride, _) = layer.layer.kernel, layer.layer.strides
        sigma = np.linalg.norm(ops.reshape(kernel, (-1, kernel.shape[-1])), 2)
        norms.append(convolution_norm(kernel / sigma, stride, size))
        size //= stride
steepest = slopes(critic, images[:256])
print(f"norms of the convolutions: {np.round(norms, 2)}, their product: {np.prod(norms):.2f}")
print(f"slopes at images: mean {steepest.mean():.2f}, largest {steepest.max():.2f}")

# %% jupyter={"source_hidden": true}
convolutions = [layer.layer for layer in critic.layers if hasattr(layer, "layer")][:3]
for norm, most, convolution in zip(norms, (2, 2, 3), convolutions, strict=True):
    assert 1.35 < norm < most  # three seeds: 1.75 and more
    stamp, stride = tf.ones((*convolution.kernel_size, 1, 1)), convolution.strides[0]
    shape = 1, 8 * stride, 8 * stride, 1
    patches = tf.nn.conv2d_transpose(tf.ones((1, 8, 8, 1)), stamp, shape, stride)
    assert np.max(patches) == most**2  # k: as many patches hold a pixel
assert steepest.mean() > (2.5 if IMAGE_STEPS >= 40 else 1)  # 4.6 and more
assert steepest.max() < 1.02 * np.prod(norms) < 12

# By SVD of the whole matrix, for a small convolution; and a kernel that reaches the limit.
small = np.random.default_rng(SEED).normal(size=(3, 3, 2, 3)).astype("float32")
pixels = np.eye(6 * 6 * 2, dtype="float32").reshape(-1, 6, 6, 2)
whole = np.reshape(tf.nn.conv2d(pixels, small, 1, "SAME"), (len(pixels), -1))
assert math.isclose(convolution_norm(small, 1, 6, 500), np.linalg.norm(whole, 2), rel_tol=5e-3)
assert np.linalg.norm(small.reshape(-1, 3), 2) < np.linalg.norm(whole, 2)
assert convolution_norm(np.ones((4, 4, 1, 1), "float32") / 4, 2, 280) > 1.99
single = np.zeros((4, 4, 1, 1), "float32")
single[1, 1] = 1  # of the same size, and it only picks pixels
assert math.isclose(convolution_norm(single, 2, 28), 1, rel_tol=1e-3)

# %% [markdown]
# The "1-Lipschitz" critic is several times too steep, though within the product of the true norms. The method still bounds the slope, here by $2 \cdot 2 \cdot 3 = 12$, whatever the weights. But its gain is no distance.
#
# ## R1 and R2: a slope of 0 {#slope-zero}
#
# Mescheder et al. want something else of the slope: that it be **0** at the data (R1), or at the fakes (R2).


# %%
def r1(critic, real, fake, seed=None, gamma=1.0):
    with tf.GradientTape() as tape:
        tape.watch(real)
        scores = critic(real, training=True)
    gradient = tape.gradient(scores, real)
    return gamma / 2 * tf.reduce_mean(tf.reduce_sum(gradient**2, axis=1))


def r2(critic, real, fake, seed=None, gamma=1.0):
    return r1(critic, fake, real, seed, gamma)


# %% jupyter={"source_hidden": true}
points = tf.constant(REAL), tf.constant(FAKE + 0.3)
for critic in (critics["no limit"], by_hand(0.2), new_critic()):
    for mine, packaged in ((r1, penalties.R1), (r2, penalties.R2)):
        values = mine(critic, *points, gamma=3.0), packaged(3.0)(critic, *points)
        assert math.isclose(*map(float, values), rel_tol=1e-4)
curved = critics["no limit"]  # its slope is not everywhere the same, so R1 is not R2
assert not math.isclose(r1(curved, *points), r2(curved, *points), rel_tol=0.01)
print("equal to kgan.penalties.R1 and R2")

# %% [markdown]
# We train with cross-entropy, as the paper does. After a while $G$ **arrives**: the fakes become data.
#
# **Predict before you run.** How steep is $D$ at the data, before and after, with R1 of $\gamma$ = 0.1, 1, 10? And the Wasserstein critic with the gradient penalty?
#
# <details><summary>Answer</summary>
#
# Before: the larger $\gamma$, the flatter. About as steep as the best straight $D$: 1.98, 0.63, 0.09. After: R1's go to 0. The gradient penalty's goes to 1: there is nothing to gain any more, and it still asks for a slope.
#
# </details>

# %%
GAMMAS = (0.1, 1.0, 10.0)
runs = {f"R1, γ = {gamma:g}": (losses.NonSaturating(), penalties.R1(gamma)) for gamma in GAMMAS}
runs["no penalty"] = losses.NonSaturating(), None
runs["gradient penalty"] = losses.Wasserstein(), penalties.GradientPenalty(10.0)
histories = {}
for name, (loss, penalty) in runs.items():
    critic, history = new_critic(), []
    settings = {"look": lambda critic, h=history: h.append(slopes(critic, REAL[:500]).mean())}
    train(critic, loss, penalty=penalty, **settings)
    train(critic, loss, shift=0.0, steps=ARRIVED, penalty=penalty, **settings)
    histories[name] = history

# %% jupyter={"source_hidden": true}
_, ax = plt.subplots(figsize=(8, 3.6))
COLORS = (plots.GREEN, plots.BLUE, plots.PURPLE, "black", plots.VERMILION)
STYLES = ("-.", "-", (0, (1, 1)), ":", "--")
at = 10 * np.arange(1, len(history) + 1)
for (name, history), color, style in zip(histories.items(), COLORS, STYLES, strict=True):
    ax.plot(at, history, color=color, linestyle=style, label=name)
ax.axvline(STEPS, color="grey", linewidth=0.8)
ax.set(xlabel="steps of the critic", ylabel="mean slope at the data", yscale="log")
ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
before = {name: history[STEPS // 10 - 1] for name, history in histories.items()}
after = {name: history[-1] for name, history in histories.items()}
told = "; ".join(f"{n}: {before[n]:.2f} and {after[n]:.3f}" for n in histories)
plots.show(
    f"Mean slope at the data over the steps, on a logarithmic axis; a grey line marks step {STEPS}, where the fakes become data. Before the line and at the end: {told}."
)

# %% [markdown]
# *How steep five critics are at the data. Grey line: $G$ arrives.*

# %% jupyter={"source_hidden": true}
for name in histories:
    print(f"{name:17s} before {before[name]:6.3f}   after {after[name]:6.3f}")


def straight(gamma):
    """The slope of the best straight D, by Newton's method on a grid."""
    x, dx = np.linspace(-3, 5, 1601, retstep=True)
    p, q = (np.exp(-((x - m) ** 2) / 0.5) / math.sqrt(0.5 * math.pi) * dx for m in (0, W1))
    features, best = np.stack([np.ones_like(x), W1 / 2 - x]), np.array([0.0, 0.1])
    for _ in range(50):
        d = 1 / (1 + np.exp(-best @ features))
        pull = features @ (q * d - p * (1 - d)) + [0, gamma * best[1]]
        bend = (features * (p + q) * d * (1 - d)) @ features.T + np.diag([0, gamma])
        best -= np.linalg.solve(bend, pull)
    return best[1]


for gamma, said in zip(GAMMAS, (1.98, 0.63, 0.09), strict=True):
    predicted, name = straight(gamma), f"R1, γ = {gamma:g}"
    assert W1 != 2 or math.isclose(predicted, said, abs_tol=0.006)
    assert 0.7 < before[name] / predicted < 1.15  # three seeds: 0.79 to 1.03
    assert after[name] < 0.15 * before[name]  # 0.02 to 0.08
ends = [after["no penalty"], *(after[f"R1, γ = {gamma:g}"] for gamma in GAMMAS)]
assert (np.divide(ends[:-1], ends[1:]) > 1.3).all()  # three seeds: 2 and more
starts = [before["no penalty"], *(before[f"R1, γ = {gamma:g}"] for gamma in GAMMAS)]
assert (np.divide(starts[:-1], starts[1:]) > 1.7).all()  # 2.7 and more
assert abs(before["gradient penalty"] - (1 + W1 / 20)) < 0.02
assert abs(after["gradient penalty"] - 1) < 0.03

# %% [markdown]
# $\gamma$ weighs what $D$ says against how flat it is. Small: $D$ says more, and is steeper in the end. Large: $D$ is flatter, before and after, and says little. (Without a penalty, too, the best $D$ is flat at the end. The trained one is steeper than R1's.) The authors' [code](https://github.com/LMescheder/GAN_stability) has $\gamma = 10$ for images, without the factor ½. But slopes depend on the data's units, and so does the right $\gamma$. R1 and R2 don't measure a distance.
#
# Why 0? A finished game needs a flat $D$, or it pushes $G$ away again (lesson sec:dynamics, section sec:brakes). Mescheder et al. prove that with R1 or R2 gradient descent converges, under assumptions: it begins near enough to the solution and takes small steps; $G$ can make the data exactly, and $D$ be 0 on them and around; the loss has a slope at 0 and bends there (cross-entropy does, Wasserstein's straight line does not); near the
# solution both networks behave regularly, and $D$ notices any change of $G$'s distribution. They also show that WGAN-GP, with a finite number of critic steps to one of $G$, does not always converge.
#
# ## Four famous mistakes {#critic-mistakes}
#
# All four are in much-copied code for WGAN-GP. None stops the program.
#
# **1. The mix weight is drawn from a normal distribution.** Then many points lie on no line between a real and a fake.

# %%
epsilon = np.random.default_rng(SEED).normal(size=100_000)
outside = np.mean((epsilon < 0) | (epsilon > 1))


def with_normal(*args, **kwargs):
    return gradient_penalty(*args, draw=keras.random.normal, **kwargs)


wrong = new_critic()
gains["normal weights"] = train(wrong, penalty=with_normal)
right = gain(critics["gradient penalty"])
print(f"{outside:.0%} of the points lie outside;", end=" ")
print(f"gain {gain(wrong):.3f} where {right:.3f} is right")

# %% jupyter={"source_hidden": true}
assert math.isclose(outside, 1 - math.erf(1 / math.sqrt(2)) / 2, abs_tol=0.006)
# Too much by more: three seeds: 1.7 to 1.9 times. Were all outside for nothing: 2.9 times.
assert 1.33 < (gain(wrong) - W1) / (right - W1) < 1 / (1 - outside)
assert slopes(wrong, BETWEEN).mean() > 1 + 1.3 * W1 / 20
# A critic that has slope 1 between a real at 1 and a fake at 0, and is flat beyond: no penalty is due.
ramp, ones = (lambda x, training: tf.clip_by_value(x, 0.0, 1.0)), tf.ones((100_000, 1))
assert float(gradient_penalty(ramp, ones, 0 * ones, seed=SEED)) < 1e-6
assert math.isclose(with_normal(ramp, ones, 0 * ones, seed=SEED), 10 * outside, rel_tol=0.02)

# %% [markdown]
# Only a third of the penalty is left for the lines between, and there the critic is steeper than 1.1.
#
# **2. The root of 0 has no finite slope.** Where $D$ is flat, the norm's gradient is $0 \cdot \infty$: not a number. Take a critic whose last kernel starts at 0.

# %%
# NBVAL_CHECK_OUTPUT
for tiny in (0.0, 1e-12):
    flat = new_critic()
    flat.layers[-1].kernel.assign(tf.zeros((64, 1)))

    def with_tiny(*args, tiny=tiny, **kwargs):
        return gradient_penalty(*args, tiny=tiny, **kwargs)

    train(flat, penalty=with_tiny, steps=20)
    share = np.isnan(flat(REAL)).mean()
    print(f"{tiny:g} under the root: {share:.0%} of the scores are nan after 20 steps")
    assert share == (0 if tiny else 1)

# %% jupyter={"source_hidden": true}
factor = tf.Variable(1.0)
batch = tf.constant([[2.0, 0.0]] * 63 + [[0.0, 0.0]])


def one_relu(x, training):
    """Flat at the last of the 64 points alone."""
    return factor * tf.nn.relu(x[:, :1] - 1)


for tiny in (0.0, 1e-12):
    with tf.GradientTape() as tape:
        value = gradient_penalty(one_relu, batch, batch, seed=SEED, tiny=tiny)
    assert math.isclose(value, 10 / 64, rel_tol=1e-4)  # the loss itself tells nothing
    assert math.isnan(tape.gradient(value, factor)) == (tiny == 0)

# %% [markdown]
# A single flat point in one batch is enough: one where all ReLUs are off, say. And the loss of that step is still a number.
#
# **3. One real batch for all critic steps.** The algorithm draws new data for each. Here a $G$ is perfect: its fakes are garments as well. The distance is 0, and what a critic claims beyond it is made up.


# %%
def claim(reuse, seed):
    """The mean gain in the last of five steps, of garments against other garments."""
    critic = models.build_mlp_discriminator(units=(128,), seed=seed)
    limit = {"penalty": penalties.GradientPenalty(10.0)}
    step = make_step(critic, keras.optimizers.Adam(3e-4, 0.0, 0.9), losses.Wasserstein(), **limit)
    rng, claims = np.random.default_rng(seed), []
    for _ in range(ROUNDS):
        for i in range(5):
            if i == 0 or not reuse:
                real = images[rng.integers(0, 4000, 64)]
            found = step(real, images[rng.integers(4000, 8000, 64)])
        claims.append(float(found))
    return np.mean(claims)


claims = np.array([[claim(reuse, seed) for reuse in (True, False)] for seed in range(3)])
print("reused, fresh, for three seeds:", *claims.round(2))

# %% jupyter={"source_hidden": true}
assert (claims[:, 0] > claims[:, 1] + 0.15).all()  # 0.29 to 0.42 more
assert claims[:, 0].mean() > claims[:, 1].mean() + 0.2  # 0.34 more
assert claims[:, 0].mean() > 2 * np.abs(claims[:, 1]).mean()

# %% [markdown]
# It has begun to learn the batch by heart. Three seeds show that this can happen. What it costs a whole training we did not measure. (`kgan.GAN` cuts a batch into parts, one for each step.)
#
# **4. BatchNorm in the critic.** Each score then depends on the whole batch. The tape gives the gradient of the *sum* of the scores. BatchNorm makes the batch's mean a constant. So with BatchNorm and one linear layer that gradient is 0, however steep the layer is. And the shift between our clouds is subtracted with each batch's mean.

# %%
for steep in (1.0, 100.0):
    critic = keras.Sequential([keras.Input((2,)), keras.layers.BatchNormalization()])
    critic.add(keras.layers.Dense(1))
    critic.layers[-1].set_weights([np.array([[steep], [0.0]]), np.zeros(1)])
    value = float(gradient_penalty(critic, tf.constant(REAL), tf.constant(FAKE), seed=SEED))
    print(f"weight {steep:g}: penalty {value:.3f}")
    assert math.isclose(value, 10, rel_tol=0.01)  # as for slope 0
gains["BatchNorm"] = train(new_critic("batch"), penalty=gradient_penalty)
print(f"gain with BatchNorm: {gains['BatchNorm'][-20:].mean():.3f}, and W1 = {W1:g}")

# %% jupyter={"source_hidden": true}
assert abs(gains["BatchNorm"][-20:].mean()) < 0.1

# %% [markdown]
# The critic sees no difference. (With both kinds in one batch it would see the shift; the penalty would be as wrong.) Gulrajani et al. say so: no BatchNorm in the critic, but for example LayerNorm, which looks at each sample by itself.


# %% jupyter={"source_hidden": true}
# For exercise 3.
def check_conditional(penalty):
    """Tries penalty(critic, real, fake, labels, seed) on critics with known slopes."""
    labels = tf.one_hot(np.arange(512) % 2, 2)
    start = tf.concat([2 * labels[:, 1:], tf.zeros((512, 1))], axis=1)  # 0, and 2 for label 1
    points = start + tf.constant([1.0, 0.0]), start, labels, SEED

    def steep(inputs, training):  # slope 1 in x, 5 in the labels
        x, y = inputs
        return x[:, :1] + 5 * y[:, :1]

    def bound(inputs, training):  # slope 1, and 3 for a label that is not the point's own
        x, y = inputs
        return x[:, :1] * (1 + 2 * tf.abs(y[:, 1:] - tf.cast(x[:, :1] > 1.5, "float32")))

    def curved(inputs, training):  # slope 0 to 2 along each line
        x, y = inputs
        return (x[:, :1] - 2 * y[:, 1:]) ** 2

    if float(penalty(steep, *points)) > 1e-3:
        return "The slope in the labels counts, too. Watch the images only."
    if float(penalty(bound, *points)) > 1e-3:
        return "Some points are judged with another label than their own."
    if not math.isclose(penalty(curved, *points), 10 / 3, rel_tol=0.25):
        return "The points are not spread evenly between real and fake."
    return "Right."


# %% [markdown]
# ## Exercises
#
# **1.** A critic with $\lambda = 10$ has come to rest, and its gain is 4.8. How large is $W_1$, if one slope fits all?
#
# <details><summary>Solution</summary>
#
# $W_1 (1 + W_1 / 20) = 4.8$, so $W_1 = 4$.
#
# ```python
# assert math.isclose(max(np.roots([1 / 20, 1, -4.8])), 4)
# ```
#
# </details>
#
# **2.** The bound of clipping for *your* network: take `models.build_mlp_discriminator()`, for images, and the paper's $c = 0.01$. How far may its slope in one pixel go? With which $c$ would it be 1? And with a third hidden layer of 256?
#
# <details><summary>Solution</summary>
#
# 0.13; 0.020; then 0.34, as each path gets 0.01 and there are 256 times as many.
#
# ```python
# two = models.build_mlp_discriminator()
# three = models.build_mlp_discriminator(units=(512, 256, 256))
# assert math.isclose(most_slope(two, 0.01), 512 * 256 * 0.01**3)
# assert math.isclose(most_slope(two, most_slope(two, 1) ** (-1 / 3)), 1)
# assert math.isclose(most_slope(two, 1) ** (-1 / 3), 0.0197, abs_tol=1e-4)
# assert math.isclose(most_slope(three, 0.01), 0.3355, abs_tol=1e-3)
# ```
#
# </details>
#
# **3.** Write the gradient penalty for a conditional critic, called as `critic([x, labels], training=True)`: `penalty(critic, real, fake, labels, seed)`, with weight 10. `check_conditional(penalty)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# Real and fake of a pair have the same label, so there is nothing to mix: bind the labels, and the old penalty does it.
#
# ```python
# def conditional(critic, real, fake, labels, seed):
#     return gradient_penalty(
#         lambda x, training: critic([x, labels], training=training), real, fake, seed
#     )
#
#
# def shuffled(critic, real, fake, labels, seed):
#     return conditional(critic, real, fake, labels[::-1], seed)
#
#
# def fixed(critic, real, fake, labels, seed):
#     half = (real + fake) / 2
#     return conditional(critic, half, half, labels, seed)
#
#
# def both(critic, real, fake, labels, seed):
#     joined = [tf.concat([x, labels], axis=1) for x in (real, fake)]
#     return gradient_penalty(
#         lambda x, training: critic([x[:, :2], x[:, 2:]], training=training), *joined, seed
#     )
#
#
# assert check_conditional(conditional) == "Right."
# assert "evenly" in check_conditional(fixed)
# assert "in the labels" in check_conditional(both)
# assert "another label" in check_conditional(shuffled)
# ```
#
# </details>
#
# **4.** Train a GAN with five critic steps: `num_d_steps=5`. Each is to see 64 new points. Which `batch_size`? How many steps does each network take in an epoch of 3,200 points?
#
# <details><summary>Solution</summary>
#
# 320. Ten rounds: 50 steps of the critic, 10 of $G$.
#
# ```python
# import kgan
#
# generator = models.build_mlp_generator((2,), 2, (32,), output_activation=None, seed=SEED)
# gan = kgan.GAN(generator, new_critic(), seed=SEED)
# gan.compile(
#     adversarial_loss="wasserstein", penalty=penalties.GradientPenalty(10.0), num_d_steps=5
# )
# gan.fit(REAL[:3200], batch_size=320, epochs=1, verbose=0)
# assert (gan.d_optimizer.iterations, gan.g_optimizer.iterations) == (50, 10)
# ```
#
# </details>
#
# **5.** (Break it.) Power iteration on a matrix whose two largest singular values are equal. What does it find? And from a start at right angles to the first singular vector?
#
# <details><summary>Solution</summary>
#
# $\sigma$ is right, and comes as fast as the third value allows. But $u$ depends on the start: any vector of the plane of the first two will do. From right angles it finds the *next* value: a critic that is too steep, and nothing says so. With a random start, as in `kgan`, that has probability 0.
#
# ```python
# twins = np.diag([3.0, 3.0, 1.0])
# for a, b in ((1, 2), (2, 1)):
#     sigma, u = power_iteration(twins, np.array([[a], [b], [1.0]]), 3)
#     assert math.isclose(sigma, 3, rel_tol=1e-5)
#     assert np.allclose(u / u[1], [[a / b], [1], [1 / 9**3 / b]])  # a ninth in each round
# sigma, u = power_iteration(np.diag([3.0, 2.0, 1.0]), np.array([[0.0], [1.0], [1.0]]), 5)
# assert math.isclose(sigma, 2, rel_tol=1e-5)
# assert np.allclose(u / u[1], [[0], [1], [1 / 4**5]])
# ```
#
# </details>
#
# **6.** (Open.) How would you make a convolutional critic whose gain *is* a distance? What would it cost, and how would you check it?
#
# ## Summary
#
# - The best 1-Lipschitz critic's gain is $W_1$. Without a limit on the slope a gain means nothing.
# - Clipping allows (number of paths) · $c^\text{depth}$, and a trained critic need not use it.
# - The gradient penalty leads to the slope $1 + W_1/(2\lambda)$, on points drawn evenly between real and fake.
# - Spectral normalisation gives dense layers the norm 1. A convolution's may be larger, by up to the root of the number of patches that a pixel is in.
# - R1 and R2 ask for slope 0. They measure no distance. Under assumptions, a game near its solution converges with them.
#
# **Next:** lesson sec:conditional tells the generator *what* to draw.
