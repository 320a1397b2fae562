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
# # On a GPU {#on-a-gpu-lesson}
#
# The same program on another machine: how to get one, what changes there, which switches to try, and how a long run comes to its end.
#
# **Papers:** Micikevicius et al., [*Mixed Precision Training*](https://arxiv.org/abs/1710.03740) (2018) · Goyal et al., [*Accurate, Large Minibatch
# SGD*](https://arxiv.org/abs/1706.02677) (2017) · Huang et al., [*The GAN is dead; long live the GAN!*](https://arxiv.org/abs/2501.05441) (2024)
#
# **You need:** lessons sec:train-step and sec:garments. A GPU is welcome, and not needed. · **Study time:** 60 minutes · **Running time:** about 70
# seconds on two CPU cores.
#
# **You will be able to**
#
# - find out which device a program runs on, and get a GPU;
# - say what XLA, 16 bits, a larger batch and fewer returns to Python each save, and what each changes;
# - say what a seed still promises on a GPU;
# - estimate a long run before it starts, interrupt it, and go on;
# - work out by hand what several devices must agree on.
#
# It shows what a CPU can show, at a tiny size, and what one GPU took (section sec:gpu-record).

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math
import tempfile
import time
from pathlib import Path

import kgan
from kgan import checkpoints, data, losses, models, plots, presets

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)  # or TensorFlow takes nearly all of it

# %%
# Parameters: change them and run everything again.
RUN_LONG = False  # True, on a GPU: the whole recipe of section sec:recipe-that-ends, on all images
DATASET = "fashion_mnist"  # or "mnist"
FILTERS = 4  # of the tiny networks that stand in for the recipe's 64
BATCH_SIZE = 16  # theirs
STEPS = 64  # the length of their schedule, even: two epochs of STEPS / 2 batches

# %% jupyter={"source_hidden": true}
# Helpers: what only verifies, the style of figures, and a tiny GAN.
import itertools
import os
import platform
import subprocess
import sys
import warnings
from importlib.util import find_spec
from unittest import mock

plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
points = data.ring().sample(64 * 40, seed=SEED)


def plane_gan(gan_class=kgan.GAN, **settings):
    """A tiny GAN in the plane, with the same weights each time."""
    generator = models.build_mlp_generator((2,), 2, (16,), None, seed=1)
    gan = gan_class(generator, models.build_mlp_discriminator((2,), (16,), seed=2), seed=SEED)
    gan.compile(*[keras.optimizers.Adam(1e-3) for _ in "GD"], **settings)
    return gan


def trained(gan, n=64 * 40):
    """Goes through n points, 64 in a step; returns the GAN and the means that it logged."""
    logs = gan.fit(points[:n], batch_size=64, shuffle=False, verbose=0).history
    return gan, {name: values[0] for name, values in logs.items()}


def apart(first, second):
    """How many arrays of weights of two GANs are equal, of how many; the largest difference."""
    pairs = list(zip(first.get_weights(), second.get_weights(), strict=True))
    equal = sum((mine == theirs).all() for mine, theirs in pairs)
    return int(equal), len(pairs), max(np.abs(mine - theirs).max() for mine, theirs in pairs)


# %% [markdown]
# ## Which device am I on? {#which-device}
#
# Where TensorFlow finds no GPU, it computes on the CPU and does not say so. You notice hours later. So ask first.

# %%
ADVICE = {
    "Colab": "Runtime > Change runtime type > choose a GPU > Save. Then run all cells again.",
    "Linux": 'pip install "tensorflow[and-cuda]", and restart Python. nvidia-smi must list a GPU.',
    "Windows": "TensorFlow uses a GPU within WSL2 only. There, do as on Linux. Or use Colab.",
    "Darwin": "On a Mac, TensorFlow's own package computes on the CPU. Use Colab.",
}


def place():
    """Where this runs, a key of the advice."""
    in_colab = find_spec("google") and find_spec("google.colab")
    return "Colab" if in_colab else platform.system()


# %%
def gpus():
    return tf.config.list_physical_devices("GPU")


def require_gpu():
    """Stops with advice where there is no GPU: the first line of whatever takes hours."""
    if not gpus():
        raise RuntimeError(f"TensorFlow finds no GPU. {ADVICE.get(place(), ADVICE['Colab'])}")


try:
    require_gpu()
    details = [tf.config.experimental.get_device_details(gpu) for gpu in gpus()]
    print("On a GPU:", ", ".join(d.get("device_name", "unknown") for d in details))
except RuntimeError as advice:
    print(advice, "This lesson goes on, on the CPU, at a tiny size.", sep="\n")
product = tf.ones((2, 2)) @ tf.ones((2, 2))
print("A product of two matrices was computed on", product.device.split("device:")[-1])

# %% jupyter={"source_hidden": true}
ON_GPU = bool(gpus())
assert ON_GPU or "CPU" in product.device
for system in [*ADVICE, "Java"]:  # the advice for each place, with and without a GPU
    here = mock.patch.object(platform, "system", return_value=system)
    with here, mock.patch.object(tf.config, "list_physical_devices", return_value=[]):
        try:
            stopped = require_gpu() is not None
        except RuntimeError as error:
            stopped = ADVICE.get(place(), ADVICE["Colab"]) in str(error)
        assert stopped
    with mock.patch.object(tf.config, "list_physical_devices", return_value=["a GPU"]):
        require_gpu()


def equal_here(condition, claim):
    """Asserts what was seen on a CPU. On a GPU, where nobody has promised it, prints it."""
    assert condition or ON_GPU, claim
    if ON_GPU:
        print(f"On this GPU: {claim}? {bool(condition)}")


# %% [markdown]
# **Two programs must see the card.** `nvidia-smi` asks the driver. `list_physical_devices` asks TensorFlow, which needs NVIDIA's libraries as well. `pip install tensorflow` comes
# without them, and so does `pip install` of kgan; `"tensorflow[and-cuda]"` brings them. If the first sees a card and the second does not, it is that.
#
# ### Colab, step by step
#
# 1. Open the notebook there: by its badge, where it has one, or *File > Upload notebook*.
# 2. *Runtime > Change runtime type*, choose a GPU, *Save*. That is another machine: variables and files of the old one are gone.
# 3. Install kgan. A notebook with a badge has a cell for it. Otherwise make a wheel, a file for pip (README, "The lessons"), upload it, and `%pip install` it.
# 4. Run the cell above. It must name a GPU.
# 5. For a long run, keep a file on your Drive (section sec:checkpoints).
# 6. In the end `from google.colab import drive; drive.flush_and_unmount()` waits until the Drive has all files. Then *Runtime > Disconnect and delete runtime*.
#
# Colab [promises](https://research.google.com/colaboratory/faq.html) neither a certain GPU nor a certain time. When the session ends, its disk is deleted.
#
# ## What changes on a GPU {#on-a-gpu}
#
# The formulas stay. The numbers do not, for three reasons. **One:** sums are taken in another order, and in floating point the order counts.

# %%
# NBVAL_CHECK_OUTPUT
a, b, c = np.float32([1, 1e8, -1e8])
print(f"(a + b) + c = {(a + b) + c:g}, a + (b + c) = {a + (b + c):g}")
assert ((a + b) + c, a + (b + c)) == (0, 1)

# %% [markdown]
# **Two:** NVIDIA's GPUs from the Ampere generation on (a T4 is older) round the factors of products to ten bits behind the leading one, TensorFloat-32. TensorFlow lets them, unless you say
# `tf.config.experimental.enable_tensor_float_32_execution(False)`. Here is that rounding, on bits:


# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
def ten_bits(x):
    """Rounds float32, which has 23 bits behind the leading one, to 10."""
    bits = np.float32(x).view("uint32") + np.uint32(1 << 12)  # half of the last bit that stays
    return (bits & np.uint32(0xFFFFFFFF << 13 & 0xFFFFFFFF)).view("float32")


print(f"1/3 becomes {ten_bits(1 / 3):.7f}, and 1 + 1/4096 becomes {ten_bits(1 + 1 / 4096):g}")
assert 2**-13 < abs(ten_bits(1 / 3) * 3 - 1) < 2**-11  # three digits are left
assert ten_bits(1 + 2**-10) == 1 + 2**-10

# %% [markdown]
# **Three:** in some operations thousands of threads add to one number, in an order that changes from run to run. So even the same program on the same GPU need not repeat itself. Does yours?

# %%
runs = [trained(plane_gan())[0] for _ in range(2)]
equal, arrays, largest = apart(*runs)
print(f"two runs from one seed: {equal} of {arrays} arrays of weights are equal to the last bit")

# %% jupyter={"source_hidden": true}
equal_here(equal == arrays and largest == 0, "equal runs from equal seeds")

# %% [markdown]
# **What determinism costs.** `tf.config.experimental.enable_op_determinism()` makes TensorFlow add in a fixed order, by other programs, or refuse. That is slower in general, says its
# [documentation](https://www.tensorflow.org/api_docs/python/tf/config/experimental/enable_op_determinism); section sec:gpu-record has an example. Three more costs: no random numbers without a seed, no XLA (Keras turns it off), and no way back. It holds until the process ends. So we show the first two in a process of its own.


# %% jupyter={"source_hidden": true}
def in_its_own_process(program):
    """Runs a program in another Python, without GPUs; returns and shows what it prints."""
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": "-1"}
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert run.returncode == 0, run.stderr
    print(run.stdout, end="")
    return run.stdout.splitlines()


# %%
lines = in_its_own_process("""
import kgan, tensorflow as tf
tf.config.experimental.enable_op_determinism()
gan = kgan.GAN.from_preset("ring", seed=0)
gan.compile(jit_compile=True)
print("XLA was asked for. Is it on?", gan.jit_compile)
try:
    tf.random.normal((1,))
except RuntimeError as error:
    print(error.args[0].split(".")[0])
""")

# %% jupyter={"source_hidden": true}
assert lines[0].endswith("False")
assert "require a seed" in lines[1]

# %% [markdown]
# So switch it on at the start, for a bug or a test.
#
# ## XLA {#xla}
#
# **XLA**, a compiler, makes one program for the device of the whole training step. Operations that spend their time on memory, as activations and Adam, are joined with their neighbours. Is it on? Keras 3.15
# decides by this rule, and `kgan` by the same. Only the default differs: Keras's is `"auto"`, that of `GAN.compile` is `False`.


# %%
def xla_is_on(asked, gpu, layers_can=True, deterministic=False, distributed=False):
    """What becomes of `jit_compile=asked`, which is False, "auto" or True."""
    possible = layers_can and not deterministic
    if asked == "auto":
        return gpu and possible and not distributed
    return asked and possible


# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
CASES = {
    "CPU only": {"gpu": False},
    "with a GPU": {"gpu": True},
    "a layer that XLA can't compile": {"gpu": True, "layers_can": False},
    "deterministic operations": {"gpu": True, "deterministic": True},
    "under tf.distribute": {"gpu": True, "distributed": True},
}
print(f"{'jit_compile':32s}{'False':8s}{'auto':8s}True")
for case, facts in CASES.items():
    answers = ["on" if xla_is_on(asked, **facts) else "off" for asked in (False, "auto", True)]
    print(f"{case:32s}" + "".join(f"{answer:8s}" for answer in answers).rstrip())
# The same asked of Keras, with pretended devices; the first layer of this D moves images at random.
devices = [tf.config.PhysicalDevice(f"/physical_device:{kind}:0", kind) for kind in ("CPU", "GPU")]
shifting = kgan.GAN.from_preset(DATASET, generator={"filters": 2}, discriminator={"shift": 2})
inside = "tensorflow.python.framework.config.is_op_determinism_enabled"
for facts, asked in itertools.product(CASES.values(), (False, "auto", True)):
    gan = plane_gan() if facts.get("layers_can", True) else shifting
    gan._distribute_strategy = "some" if facts.get("distributed") else None
    seen = devices[: 1 + facts["gpu"]]
    pretended = mock.patch.object(tf.config, "list_physical_devices", return_value=seen)
    fixed = mock.patch(inside, return_value=facts.get("deterministic", False))
    linux = mock.patch.object(platform, "system", return_value="Linux")  # Macs have another rule
    with pretended, fixed, linux, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gan.compile(jit_compile=asked)
    assert gan.jit_compile is xla_is_on(asked, **facts)
    warned = any("jit_compile" in str(w.message) for w in caught)
    assert warned == (asked is True and not gan.jit_compile)
gan = plane_gan()
assert gan.jit_compile is False  # kgan's default, wherever it runs
assert lines[0].endswith(str(xla_is_on(True, gpu=False, deterministic=True)))

# %% [markdown]
# The layer in the third row is `RandomTranslation`, our random shifts. Where XLA is asked for and impossible, Keras warns and goes on without.
#
# **Predict before you run.** One step with XLA and one without, from the same weights, the same seed, the same points. Which means will be equal, `d_real` or `d_fake`? And why does kgan not leave the choice to Keras?

# %%
logged, seconds = {}, {}
for jit in (False, True):
    start = time.perf_counter()
    _, logged[jit] = trained(plane_gan(jit_compile=jit), n=64)  # one step
    seconds[jit] = time.perf_counter() - start
for name in ("d_real", "d_fake"):
    print(f"{name}: {logged[False][name]:.6f}, with XLA {logged[True][name]:.6f}")
print(f"the first step took {seconds[True] / seconds[False]:.0f} times as long with XLA")

# %% [markdown]
# <details><summary>Answer</summary>
#
# `d_real` is equal: $D$'s scores of the data. `d_fake` is not. XLA makes random numbers in its own way, so one seed gives other latents. They have the same distribution, but it is **another run**. With Keras's default the same
# program and seed would train another GAN on a GPU than on a CPU.
#
# </details>
#
# If that is all, then a GAN that is *told* its latents must take the same step.


# %%
class Told(kgan.GAN):
    """A GAN that takes its 64 latents from outside: the same ones in each turn."""

    told = np.random.default_rng(SEED).normal(size=(64, 2)).astype("float32")

    def sample_latents(self, m):
        return tf.constant(self.told)


plain, compiled = [trained(plane_gan(Told, jit_compile=jit), n=64)[0] for jit in (False, True)]
_, _, largest = apart(plain, compiled)
moved = apart(plain, plane_gan())[2]
print(f"the step moved weights by up to {moved:.0e}; with XLA they differ by up to {largest:.0e}")

# %% jupyter={"source_hidden": true}
close = {name: abs(logged[False][name] - logged[True][name]) for name in ("d_real", "d_fake")}
equal_here(close["d_real"] < 1e-6, "d_real is the same with XLA")
equal_here(close["d_fake"] > 1e-4, "d_fake is another with XLA")  # 0.0018, by other latents
equal_here(largest < 1e-5 < 1e-3 / 2 < moved, "the same step, given the latents")

# %% [markdown]
# What XLA saves in each step it first has to earn: compiling takes time, and is done again for each shape of a batch.
#
# ## Sixteen bits {#sixteen-bits}
#
# **Mixed precision** computes in 16 bits and keeps the weights in 32. Activations take half the bytes, and many GPUs have units made for it. Write `keras.config.set_dtype_policy("mixed_float16")` before the networks are built.
#
# The catch is the range, and the digits (Micikevicius et al. 2018):

# %%
# NBVAL_CHECK_OUTPUT
half = np.finfo("float16")
print(f"largest {half.max:g}, smallest above 0: {half.smallest_subnormal:.1e}")
print(f"2e-8 becomes {np.float16(2e-8):g}, and 1 + 0.0001 becomes {np.float16(1.0001):g}")
scaled = np.float16(2e-8 * 2**15)
print(f"2e-8 times 2^15, divided again in 32 bits: {np.float32(scaled) / 2**15:.1e}")

# %% jupyter={"source_hidden": true}
assert np.float16(2e-8) == 0
assert abs(np.float32(scaled) / 2**15 / 2e-8 - 1) < 1e-3
assert half.max == 65504

# %% [markdown]
# Two dangers. A small step is lost on a weight: so weights stay in 32 bits. And a small gradient becomes 0. For that the loss is multiplied by a large number before the gradient is taken, and
# the gradient divided by it afterwards. Do GANs have gradients that small? They have a famous one: lesson sec:vanishing-gradients. We take tiny networks by the recipe for GPUs, and add a constant to $D$'s logits, so that $D$ is sure.

# %% jupyter={"source_hidden": true}
recipe = presets.get(f"{DATASET}_gpu", seed=SEED)
sizes = {"filters": FILTERS, "depth": 4}
small = {"generator": {**sizes, "normalization": None}, "discriminator": sizes}
tiny = presets.get(recipe, batch_size=BATCH_SIZE, decay_steps=STEPS, **small)
keras.config.set_dtype_policy("mixed_float16")
in_half = kgan.GAN.from_preset(tiny)
keras.config.set_dtype_policy("float32")
in_full = kgan.GAN.from_preset(tiny)
latents = keras.random.normal((64, tiny.latent_dim), seed=SEED)


# %%
def slope(gan, shift, scale=1.0):
    """G's gradient of the minimax loss where D's logits are lower by a constant."""
    with tf.GradientTape() as tape:
        logits = gan.discriminator(gan.generator(latents, training=True), training=True)
        loss = losses.Minimax().generator(logits - shift) * scale
    gradient = tape.gradient(loss, gan.generator.trainable_weights)
    return np.concatenate([np.ravel(g) for g in gradient]) / scale


# %%
slopes = {}
for shift in (0, 5, 10):
    slopes[shift] = slope(in_full, shift), slope(in_half, shift), slope(in_half, shift, 2**15)
    in_32, in_16, scaled = (np.mean(gradient == 0) for gradient in slopes[shift])
    print(f"logits - {shift}: zeros in G's gradient {in_32:.1%};", end=" ")
    print(f"in 16 bits {in_16:.1%}, in 16 bits and scaled {scaled:.1%}")

# %% jupyter={"source_hidden": true}
exact, naive, rescued = slopes[10]
errors = [np.linalg.norm(g - exact) / np.linalg.norm(exact) for g in (naive, rescued)]
print(f"the last gradient, scaled, differs from that in 32 bits by {errors[1]:.1%} of its length")
equal_here(in_16 > 0.99, "in 16 bits nothing is left of it")
unsure = np.mean(slopes[0][1] == 0)
equal_here(0 < unsure < 0.015, "where D is unsure, it is there")  # 0.003 to 0.005
equal_here(scaled < 0.007, "scaled, it is there")  # seeds 0 to 2: 0.0020 to 0.0023
equal_here(errors[1] < 0.16 < 0.9 < errors[0], "and right")  # 0.010 to 0.052
assert in_full.generator.count_params() == in_half.generator.count_params()
gan = in_half  # the step's own optimizers multiply and divide, and nothing else moves
assert type(gan.g_optimizer) is type(gan.d_optimizer) is keras.optimizers.LossScaleOptimizer
assert float(gan.g_optimizer.scale_loss(1.0)) == 2**15

# %% [markdown]
# `GAN.compile` wraps both optimizers in Keras's `LossScaleOptimizer`, which begins with $2^{15}$. If a gradient overflows, it skips that step and halves the number; after 2,000 good steps it
# doubles it. More than the weights stays in 32 bits:

# %%
# NBVAL_CHECK_OUTPUT
layer = in_half.discriminator.layers[1]
print("a convolution computes in", layer.compute_dtype, "and keeps its weights in", layer.dtype)
print("logits:", in_half.discriminator.output.dtype, " pixels:", in_half.generator.output.dtype)

# %% jupyter={"source_hidden": true}
moments = {str(v.dtype) for v in in_half.g_optimizer.inner_optimizer.variables[2:]}
assert moments == {"float32"} == {str(w.dtype) for w in in_half.ema_generator.weights}
assert (layer.compute_dtype, layer.dtype) == ("float16", "float32")
assert in_half.discriminator.output.dtype == in_half.generator.output.dtype == "float32"
(x_train, _), _ = data.load_data(DATASET)
images = data.scale(x_train[: STEPS // 2 * BATCH_SIZE])
options = {"batch_size": BATCH_SIZE, "verbose": 0}
found = in_half.fit(images[: 10 * BATCH_SIZE], **options).history
assert np.isfinite(list(found.values())).all()  # with R1 and R2: a gradient of a gradient
assert int(in_half.d_optimizer.iterations) == int(in_half.g_optimizer.iterations) == 10  # no skip
assert in_half.generate(1, seed=SEED).dtype == "float32"

# %% [markdown]
# (`"mixed_bfloat16"` has the range of 32 bits and fewer digits. It needs no scaling, but a T4 has no units for it.) Huang et al. (2024) found that `float16` crippled their training, and `bfloat16` did not.
#
# ## Batch, and steps in a call {#batch-and-steps}
#
# A step costs something once, and something for each image: $t(m) = c + d\,m$. So a larger batch makes more images a second, up to $1/d$. Here is the record of the minute's recipe.

# %% jupyter={"source_hidden": true}
rows = [r for r in data.recorded("scaling") if r["varied"] == "batch_size"]
m, ms = np.array([(r["value"], r["milliseconds_a_step"]) for r in rows]).T
d, c = np.polyfit(m, ms, 1)
_, axes = plt.subplots(1, 2, figsize=(9, 3))
line = np.linspace(1, 300, 300)
ways = ((axes[0], ms, c + d * line), (axes[1], 1e3 * m / ms, 1e3 * line / (c + d * line)))
for ax, y, fit in ways:
    ax.plot(line, fit, "--", color=plots.ORANGE, label="$c + d\\,m$")
    ax.plot(m, y, "o", color=plots.BLUE, label="measured")
    ax.set_xlabel("images in a step, $m$")
axes[1].axhline(1e3 / d, color="grey", linewidth=0.8)
axes[0].set(ylabel="milliseconds a step", ylim=(0, None))
axes[1].set_ylabel("images a second")
axes[0].legend()
plots.show(
    f"Two plots over the batch size. Left: {len(rows)} measured times of a step, from {ms[0]:.0f} to {ms[-1]:.0f} milliseconds, on a rising straight line that begins above 0. Right: images a second, which rise ever more slowly, towards a grey line at {1e3 / d:.0f}."
)

# %% [markdown]
# *Measured on two CPU cores (`scaling.json`). Dashed: the line through the times. Grey: what no batch exceeds, $1/d$.*

# %% jupyter={"source_hidden": true}
print(f"c = {c:.1f} ms, d = {d:.2f} ms: at a batch of {c / d:.0f}, half of the step's time is c")
assert np.abs((c + d * m) / ms - 1).max() < 0.1  # 0.077

# %% [markdown]
# On a GPU $c$ and $d$ are others, and $d$ may be small as long as the chip is not full. But images a second are not quality. A larger batch means fewer steps in an epoch, and much in a recipe counts steps: `decay_steps`, the
# average, both $\beta$. For gradient descent with momentum, on ImageNet, Goyal et al. (2017) multiply the rate by as much as the batch, after a warm-up.
#
# **`steps_per_execution=20`** takes 20 steps in one call before Python gets a turn. It saves what is done between calls, callbacks included: they are called once in 20 steps. It saves nothing within a step.
#
# To time that: leave the first call out, which builds the graph. Read a number before you stop the clock, since a GPU works off a queue while Python is back already. (`fit` reads its means in the end.) Take the best of several.

# %%
tried = {k: plane_gan(steps_per_execution=k) for k in (1, 20)}
best = {}
for k, gan in tried.items():
    trained(gan)  # builds the graph
    passes = []
    for _ in range(5):
        start = time.perf_counter()
        trained(gan)
        passes.append(time.perf_counter() - start)
    best[k] = 1e3 * min(passes) / 40
print(f"{best[1]:.1f} ms a step with one step in a call, {best[20]:.1f} ms with 20:", end=" ")
print(f"{best[1] / best[20]:.1f} times as fast, for a tiny GAN on this machine")

# %% jupyter={"source_hidden": true}
equal, arrays, _ = apart(*tried.values())
equal_here(equal == arrays, "the same steps, however many in a call")

# %% [markdown]
# The weights are equal in the end. The shorter a step, the larger the share that can be saved.
#
# ## What was measured {#gpu-record}
#
# In a copy of the repository, a program measures what each switch saves on *your* GPU:
#
# ```bash
# python tests/benchmarks/gpu.py
# ```
#
# It changes one thing at a time first, and stops within eight minutes. Started again, it goes on. On record is:


# %% jupyter={"source_hidden": true}
def recorded():
    """What the program has measured on GPUs, by the name of the GPU."""
    try:
        records = data.recorded("gpu")
    except FileNotFoundError:
        return {}
    names = dict.fromkeys(r["gpu"] for r in records if r["gpu"])
    return {name: [r for r in records if r["gpu"] == name] for name in names}


def cell(records, **setting):
    """One measurement of a step in words."""
    found = next((r for r in records if setting.items() <= r.items()), {})
    if found.get("milliseconds"):
        return f"{found['milliseconds']:7.2f} ms, {found['images_per_second']:7,}/s"
    return f"failed: {found['failed']}" if "failed" in found else "not measured"


def table(records):
    """Prints the time of a step and the images a second in each setting."""
    print(f"{'precision':14s}{'XLA':4s}{'batch':>6s}   {'1 step in a call':22s}20 steps in a call")
    every = itertools.product(("float32", "mixed_float16"), (False, True), (64, 256, 1024))
    for precision, xla, batch in every:
        setting = {"what": "step", "precision": precision, "xla": xla, "batch_size": batch}
        cells = [cell(records, **setting, steps_per_execution=k) for k in (1, 20)]
        print(f"{precision:14s}{'on' if xla else 'off':4s}{batch:6d}   {cells[0]:22s}{cells[1]}")


# %% jupyter={"source_hidden": true}
ONE_CHANGE = {"XLA": {"xla": True}, "16 bits": {"precision": "mixed_float16"}}
ONE_CHANGE["20 steps in a call"] = {"steps_per_execution": 20}


def plain_step(records, **change):
    """Milliseconds of a step of 64 images in float32, without XLA, one in a call; one change."""
    setting = {"what": "step", "precision": "float32", "xla": False, "batch_size": 64}
    setting |= {"steps_per_execution": 1, **change}
    found = [r.get("milliseconds") for r in records if setting.items() <= r.items()]
    return found[0] if found else None


def others(records):
    """Prints what each switch alone and determinism do to the time, and how far the recipe came."""
    before = plain_step(records)
    for name, change in ONE_CHANGE.items():
        after = plain_step(records, **change)
        known = f"{before / after:.2f} times as fast" if before and after else "not measured"
        print(f"{name} alone, 64 images: {known}")
    for kind, name in ((False, "as usual"), (True, "deterministic")):
        wanted = {"what": "determinism", "deterministic": kind}
        r = next((r for r in records if wanted.items() <= r.items() and "arrays" in r), None)
        print(f"two runs from one seed, {name}:", end=" ")
        equal = f"{r['equal_arrays']} of {r['arrays']} arrays equal, " if r else ""
        print(equal + (f"{r['milliseconds']} ms a step" if r else "not measured"))
    for what in ("first minutes", "whole recipe"):
        done = [r for r in records if r["what"] == what and "frechet_distance" in r]
        for r in done:
            print(f"{what}: {r['steps']:,} steps in {r['seconds'] / 60:.1f} minutes,", end=" ")
            print(f"distance {r['frechet_distance']:.2f}, {r['rate_left']:.0%} of the rate left")
        if not done:
            print(f"{what}: not measured")


for name, records in (recorded() or {"no GPU": []}).items():
    print(f"{name}{', ' + records[0]['date'] if records else ': nothing is on record'}")
    table(records)
    others(records)

# %% jupyter={"source_hidden": true}
for name, records in recorded().items():
    if name == "NVIDIA H200":  # what the text below says of it
        plain, xla, half = (
            plain_step(records, **c) for c in ({}, {"xla": True}, ONE_CHANGE["16 bits"])
        )
        assert (round(plain, 1), round(xla, 1)) == (21.5, 6.0)
        assert plain < half < 1.1 * plain
        large = [
            plain_step(records, batch_size=1024, **c)
            for c in ({}, ONE_CHANGE["20 steps in a call"])
        ]
        assert 1.4 < large[0] / plain < 1.6
        a_second = [r["images_per_second"] for r in records if r.get("images_per_second")]
        assert 39 < max(a_second) / (64e3 / plain) < 41
        fixed = [r["milliseconds"] for r in records if r["what"] == "determinism"]
        assert 1.15 < fixed[1] / fixed[0] < 1.25

# %% [markdown]
# **What the H200 waits for.** Sixteen times the images take 1.5 times as long: the chip is hardly busy. A step has many small operations, and the CPU beside it starts each. So XLA, which joins operations, saves most: 6.0 ms for 21.5. 16 bits alone save nothing. XLA, 16 bits, 20 steps in
# a call and 1,024 images together: 40 times as many images a second. Determinism cost a fifth. That is one machine, measured once; a T4 may differ.
#
# ## A recipe that ends {#recipe-that-ends}
#
# A run on a rented machine should have an end that you know before it starts. The recipe `fashion_mnist_gpu` has one: its learning rate falls to 0 within `decay_steps` steps, after step $t$ of $T$ it is
#
# $$\eta_t = \frac{\eta_0}{2} \Bigl(1 + \cos \frac{\pi t}{T}\Bigr)$$
#
# The schedule counts steps. `fit` counts epochs, and how many steps an epoch has depends on the images. `preset.epochs(n)` translates.

# %% jupyter={"source_hidden": true}
T = recipe.decay_steps
t = np.linspace(0, T, 201)
rate = recipe.learning_rate / 2 * (1 + np.cos(np.pi * t / T))
epochs = {n: recipe.epochs(n) for n in (60_000, 8_000)}
early = epochs[60_000] * (8_000 // recipe.batch_size)  # as many epochs, of fewer images
left = (1 + np.cos(np.pi * early / T)) / 2
_, ax = plt.subplots(figsize=(7, 2.8))
ax.plot(t, rate, color=plots.BLUE)
ax.plot(early, left * recipe.learning_rate, "o", color=plots.VERMILION)
ax.text(early + 400, left * recipe.learning_rate, f"{epochs[60_000]} epochs of 8,000 images")
ax.set(xlabel="steps", ylabel="learning rate")
plots.show(
    f"The learning rate over {T:,} steps falls along half a cosine from {recipe.learning_rate:g} to 0, slowly at both ends. A dot after {early:,} steps, at {left:.0%} of the start, is labelled {epochs[60_000]} epochs of 8,000 images."
)

# %% [markdown]
# *The rate of the recipe. Dot: where a run ends that takes the epochs of one data set for those of another.*

# %% jupyter={"source_hidden": true}
schedule = keras.optimizers.schedules.CosineDecay(recipe.learning_rate, T)
assert np.allclose([schedule(step) for step in t[::20]], rate[::20], atol=1e-9)
print(", ".join(f"{count} epochs of {n:,} images" for n, count in epochs.items()))
for n, count in epochs.items():
    assert count * (n // recipe.batch_size) >= T > (count - 1) * (n // recipe.batch_size)
assert left > 0.9
assert math.isclose(left * recipe.learning_rate, schedule(early), rel_tol=1e-5)

# %% [markdown]
# Take all 60,000 images with it (`data.load_data(DATASET, full=True)` fetches them once): a step costs the same, and $D$ learns less by heart (lesson sec:garments, section sec:data-and-width). Its loss, penalties and lack of BatchNorm are
# those of Huang et al. (2024), its networks and schedules are not.
#
# **How long will it take?** Count. A layer multiplies each weight once at each place. A pass back costs two passes forward, one for the weights and one for the layer below. So $D$'s step is one pass of $G$; $D$ on reals and on fakes, with both ways back, $2 \cdot 3$; and for each penalty
# $D$, its slope, and the way back through both, 6. $G$'s step is $D$ twice, one way back through it, and 3 of $G$.


# %%
def products(network):
    """Multiplications for one sample: each weight, at each place where it is used."""
    total = 0
    for layer in network.layers:
        if hasattr(layer, "kernel"):
            transposed = isinstance(layer, keras.layers.Conv2DTranspose)
            places = (layer.input if transposed else layer.output).shape[1:-1]
            total += math.prod(layer.kernel.shape) * math.prod(places)
    return total


def operations(preset):
    """Multiplications and additions of a step with the pairing loss and two penalties."""
    generator, discriminator = preset.networks()
    total = (1 + 3) * products(generator) + (6 + 2 * 6 + 2 + 1) * products(discriminator)
    return 2 * preset.batch_size * total


# %%
T4 = 8.1e12  # operations a second in float32, at most: NVIDIA's data sheet of a small GPU
by_hand = operations(recipe)
whole = T * 137e9  # TensorFlow counts 137e9 a step; the package's tests do, too
print(f"a step: {by_hand:.2g} operations by hand, 1.37e+11 as TensorFlow counts")
for share in (1, 1 / 5, 1 / 10):
    minutes = whole / (T4 * share) / 60
    print(f"{T:,} steps at {share:.0%} of a T4's most: {minutes:.0f} minutes (an estimate)")
reached = data.recorded("step_cost")[-1]["share_of_matrix_product_rate"]
print(f"measured on a CPU: the minute's recipe reaches {reached:.0%} of a matrix product's rate")

# %% jupyter={"source_hidden": true}
assert 0.75 < by_hand / 137e9 < 1  # 0.83
g_passes, d_passes = 1 + 3, 6 + 6 + 6 + 3  # reals and fakes, two penalties, G's step
generator, discriminator = (products(network) for network in recipe.networks())
multiplied = recipe.batch_size * (g_passes * generator + d_passes * discriminator)
assert by_hand == 2 * multiplied
assert whole / (T4 / 5) / 60 < 30 < whole / (T4 / 10) / 60
for name, records in recorded().items():
    if found := plain_step(records):
        print(f"{name}: at {found} ms a step {T * found / 6e4:.0f} minutes (from the record above)")

# %% [markdown]
# Programs reach a part of that; which part, on a T4, is not measured. At a fifth, the recipe takes half an hour. A better estimate: time 100 steps on your own device.
#
# ## Interrupt it, and go on {#checkpoints}
#
# A session in Colab may end at any moment. So keep the GAN in a file, on a disk that stays. What must be in it, lesson sec:garments says (section sec:save-and-go-on); `gan.save` writes it. But a session may end *while* the file is written. So `Checkpoint` writes another file, and renames it: all or nothing. It adds a checksum, and keeps the one before.


# %%
def train(preset, images, folder, until=None):
    """Trains a recipe to its end, from its last checkpoint, if there is one."""
    run = checkpoints.Checkpoint(folder, seconds=0)  # after each epoch; by default, each minute
    gan, done = run.restore() or (kgan.GAN.from_preset(preset), 0)
    epochs = until or preset.epochs(len(images))
    settings = {"batch_size": preset.batch_size, "callbacks": [run], "verbose": 0}
    gan.fit(images, epochs=epochs, initial_epoch=done, **settings)
    return gan


# %% [markdown]
# **Predict before you run.** The tiny recipe has 64 steps, two epochs of 512 images. The first session ends after one. A second goes on. Will its GAN be equal to one that nobody has interrupted?

# %%
with tempfile.TemporaryDirectory() as folder:
    first = train(tiny, images, folder, until=1)  # here the session ends ...
    rates = [float(first.g_optimizer.learning_rate)]
    second = train(tiny, images, folder)  # ... and here a new one goes on
    files = sorted(file.name for file in Path(folder).iterdir())
rates.append(float(second.g_optimizer.learning_rate))
whole = kgan.GAN.from_preset(tiny)
whole.fit(images, epochs=2, **options)
equal, arrays, largest = apart(whole, second)
print(f"learning rate after one epoch {rates[0]:.1e}, after two {rates[1]:g}")
print(f"{equal} of {arrays} arrays of weights are equal, the largest difference is {largest:g}")

# %% jupyter={"source_hidden": true}
assert files == [f"epoch_{n:09d}.{kind}" for n in (1, 2) for kind in ("json", "keras")]
assert tiny.epochs(len(images)) == 2
assert int(second.g_optimizer.iterations) == STEPS
assert rates[1] == 0
assert math.isclose(rates[0], recipe.learning_rate / 2, rel_tol=1e-5)
equal_here(equal == arrays, "equal after loading and going on")

# %% [markdown]
# <details><summary>Answer</summary>
#
# On a CPU to the last bit. Both optimizers, the average, the random numbers, the orders of the images: all is in the file, and the schedule goes on.
#
# </details>
#
# In Colab the disk that stays is your Drive. The whole recipe, then, if you have asked for it:


# %%
def kept_folder():
    """A folder that outlives the session: on Drive in Colab, else beside this notebook."""
    folder = Path("runs") / "on_a_gpu"
    if place() == "Colab":
        from google.colab import drive

        drive.mount("/content/drive")  # asks for your permission
        folder = Path("/content/drive/MyDrive/on_a_gpu")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


# %%
if RUN_LONG:
    require_gpu()
    (x_train, _), _ = data.load_data(DATASET, full=True)
    gan = train(recipe, data.scale(x_train), kept_folder() / "checkpoints")
    plots.tile(gan.generate(64, seed=SEED)).save(kept_folder() / "samples.png")

# %% [markdown]
# ## Several devices {#several-devices}
#
# With two GPUs, each gets a copy of both networks, a **replica**, and half of each batch. All copies must stay equal. So each replica takes the gradient of its half, the gradients are averaged, and all take the same step.
#
# **By hand.** Four images, whose gradients in one weight are 1, 3, 5 and 7. On one device the batch's gradient is their mean, 4. On two devices: $(1 + 3)/2 = 2$ and $(5 + 7)/2 = 6$, on average 4 again. Were they added, it would be 8: as if the rate had doubled.
#
# A GAN needs one thing more. Data is shared out, but latents are *drawn*, on each replica, and copies of one seed draw the same. Were 5 and 7 fakes from the same latents as 1 and 3, they would be 1 and 3: the average is 2, from two fakes instead of four. So each replica must draw its own: draw for the whole
# batch, and take your slice. No two GPUs at hand? TensorFlow can cut the CPU in two, if it is told before it starts.

# %%
lines = in_its_own_process("""
import kgan, keras, tensorflow as tf
(cpu,), half = tf.config.list_physical_devices("CPU"), tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope(): seeds = keras.random.SeedGenerator(0)  # a copy on each replica
def draws():
    replica = tf.distribute.get_replica_context()
    i = 2 * replica.replica_id_in_sync_group
    drawn, whole = [keras.random.normal((m,), seed=seeds) for m in (2, 4)]
    mean = tf.reduce_mean(tf.constant([1.0, 3.0, 5.0, 7.0])[i : i + 2])
    return drawn, whole[i : i + 2], replica.all_reduce("MEAN", mean)
for name, both in zip(("drawn:", "sliced:", "gradient:"), strategy.run(draws)):
    print(name, *tf.reshape(strategy.experimental_local_results(both), [-1]).numpy().round(3))
""")

# %% jupyter={"source_hidden": true}
same, own, gradient = ([float(x) for x in line.split()[1:]] for line in lines)
assert same[:2] == same[2:]
assert not set(own[:2]) & set(own[2:])
assert gradient == [4.0, 4.0]
one = keras.random.SeedGenerator(0)
keras.random.normal((2,), seed=one)
whole_batch = keras.random.normal((4,), seed=one)
assert np.allclose(own, whole_batch, atol=1e-3)  # what one device would draw

# %% [markdown]
# *Drawn*: the same numbers twice. *Sliced*: what one device would draw. `kgan.GAN` slices, and divides its losses by the number of replicas, since Keras's optimizers *add* the gradients. The GAN is the same:

# %% jupyter={"source_hidden": true}
lines = in_its_own_process("""
import kgan, keras, numpy as np, tensorflow as tf
from kgan import models
(cpu,), half = tf.config.list_physical_devices("CPU"), tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
points = np.random.default_rng(0).normal(size=(320, 2)).astype("float32")
def ten_steps():
    generator = models.build_mlp_generator((2,), 2, (16,), None, seed=1)
    gan = kgan.GAN(generator, models.build_mlp_discriminator((2,), (16,), seed=2), seed=0)
    gan.compile(*[keras.optimizers.SGD(0.1) for _ in "GD"], ema_momentum=0.9)
    before = gan.get_weights()
    gan.fit(points, batch_size=32, verbose=0)
    return np.concatenate([np.ravel(new - old) for new, old in zip(gan.get_weights(), before)])
one = ten_steps()
with strategy.scope(): two = ten_steps()
print(f"Ten steps of both networks on two devices are {np.linalg.norm(two) / np.linalg.norm(one):.4f} times as long as on one.")
print(f"No weight differs by more than {np.abs(two - one).max():.0e}; they moved by up to {np.abs(one).max():.0e}.")
""")
differs, moved = (float(word.strip(".;")) for word in lines[1].split() if "e-" in word)
assert "are 1.0000 times" in lines[0]
assert differs < 2e-6 < moved / 1e4  # tests/test_replicas.py: 3e-7 at most, of other networks

# %% [markdown]
# Several *machines* take `kgan.distribute.fit`, since Keras's does not work there. `python -m kgan train --strategy multiworker`, started on each, finds the others by Kubernetes or SLURM (see the README). When one is lost, all end. Started again, they go on from the last checkpoint.
#
# With BatchNorm it differs: each replica normalises its own half. `steps_per_execution` must be 1.
#
# ## Exercises
#
# **1.** One line: how many epochs does the recipe take on the 8,000 images that ship, with batches of 256?
#
# <details><summary>Solution</summary>
#
# ```python
# count = presets.get(recipe, batch_size=256).epochs(8000)
# print(count, "epochs")
# assert count == math.ceil(20_000 / (8000 // 256)) == 646
# ```
#
# Still 20,000 steps, of four times as many images.
#
# </details>
#
# **2.** Write a function that says after how many steps XLA has earned what compiling took. `check` tells what is wrong.
#
# ```python
# def steps_to_break_even(seconds_to_compile, ms_without, ms_with): ...
#
#
# def check(f):
#     assert f(10, 3, 2) == 10_000, "10 s at 1 ms saved a step: mind the milliseconds"
#     assert f(10, 2.5, 0.5) == 5000, "what counts is the difference, not the ratio"
#     assert f(10, 2, 2) == f(10, 2, 3) == math.inf, "where nothing is saved, it never pays"
# ```
#
# <details><summary>Solution</summary>
#
# ```python
# def steps_to_break_even(seconds_to_compile, ms_without, ms_with):
#     saved = ms_without - ms_with
#     return 1e3 * seconds_to_compile / saved if saved > 0 else math.inf
#
#
# assert steps_to_break_even(10, 3, 2) == 10_000
# assert steps_to_break_even(10, 2.5, 0.5) == 5000
# assert steps_to_break_even(10, 2, 2) == steps_to_break_even(10, 2, 3) == math.inf
# ```
#
# `gpu.json` has `seconds_to_first_step` and `milliseconds` for both.
#
# </details>
#
# **3.** Break it: set the number by which $D$'s loss is multiplied to $2^{40}$, and take 32 steps in 16 bits. Predict: how many does $D$ take, how many $G$?
#
# <details><summary>Solution</summary>
#
# ```python
# before = int(in_half.d_optimizer.iterations), int(in_half.g_optimizer.iterations)
# in_half.d_optimizer.dynamic_scale.assign(2.0**40)
# in_half.fit(images, **options)
# after = int(in_half.d_optimizer.iterations), int(in_half.g_optimizer.iterations)
# scale = float(in_half.d_optimizer.dynamic_scale)
# print(f"D {after[0] - before[0]} steps, G {after[1] - before[1]}; now 2^{math.log2(scale):.0f}")
# assert after[1] - before[1] == STEPS // 2
# assert after[0] - before[0] == STEPS // 2 - (40 - math.log2(scale))  # one halving for each skip
# assert 14 < math.log2(scale) < 22  # 17
# ```
#
# All of $G$'s steps count. $D$ skips one step for each halving, until nothing overflows. No error, no warning: a scale that keeps falling is worth a look in the log.
#
# </details>
#
# **4.** Break it: cut a saved file in half, as a session does that ends too early. What does `kgan.load_model` say?
#
# <details><summary>Solution</summary>
#
# ```python
# with tempfile.TemporaryDirectory() as folder:
#     path = Path(folder) / "gan.keras"
#     second.save(path)
#     path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
#     try:
#         kgan.load_model(path)
#     except ValueError as error:
#         print(str(error).split(" Received")[0])
#     else:
#         raise AssertionError("half a file must be refused")
# ```
#
# So it is refused. That is why `Checkpoint` renames, and keeps the one before.
#
# </details>
#
# **5.** Open: do 16 bits cost quality? Plan a comparison for your GPU. What is changed, what is paired, how many seeds, equal steps or equal time, and what would you conclude from an interval that holds 0? (`--whole` makes those in 32 bits.)
#
# ## Summary
#
# - Ask for the device first. Without a GPU TensorFlow computes on the CPU, and does not say so.
# - On a GPU the formulas stay and the last digits change. With XLA the random numbers change, too; so it is off in kgan unless you ask.
# - In 16 bits a small gradient is 0. Both losses are scaled; weights, logits and pixels stay in 32.
# - A run that has an end: steps in the schedule, epochs from `preset.epochs`, operations counted before, a file on a disk that stays.
# - Several devices average their gradients, and each must draw its own latents.
#
# **Next:** lesson sec:losses keeps the networks and changes the loss.
