"""More answers to assignments 4 to 6, written without a look at the tables of mistakes.

They are in the style of students, and stay so. `None` stands for a mistake that has no name.
"""

# ruff: noqa: B905, C408, F841, N802, N803, N806

from answers import right, wrong
from kgan import homework

import keras
import numpy as np
import tensorflow as tf
from keras import ops

sp = tf.nn.softplus
rm = tf.reduce_mean


def jd(r, f):
    return rm(sp(-r)) + rm(sp(f))


def jg(f):
    return rm(sp(-f))


def D(g, d, o, x, z, loss=jd, after=False, n=1):
    for _ in range(n):
        fake = g(z, training=True)
        with tf.GradientTape() as t:
            v = loss(d(x, training=True), d(fake, training=True))
        w = d.trainable_variables
        o.apply_gradients(zip(t.gradient(v, w), w))
    return loss(d(x, training=True), d(g(z, training=True), training=True)) if after else v


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = jd(discriminator(real, training=True), discriminator(fake, training=True))
    for w, g in zip(
        discriminator.trainable_variables, tape.gradient(loss, discriminator.trainable_variables)
    ):
        w.assign_sub(optimizer.learning_rate * g)
    return loss


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    generator.trainable = False
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        pr, pf = discriminator(real, training=True), discriminator(fake, training=True)
        y = tf.concat([tf.ones_like(pr) / len(pr), tf.zeros_like(pf)], 0)
        loss = keras.losses.BinaryCrossentropy(from_logits=True)(
            tf.ones_like(pr), pr
        ) + keras.losses.BinaryCrossentropy(from_logits=True)(tf.zeros_like(pf), pf)
    generator.trainable = True
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply_gradients(list(zip(grads, discriminator.trainable_weights)))
    return loss.numpy().item()


@right("update_discriminator")
def _(G, D_, opt, real, z):
    from kgan import losses

    fake = G(z, training=True)
    with tf.GradientTape() as tape:
        loss = losses.NonSaturating().discriminator(
            D_(real, training=True), D_(fake, training=True)
        )
    opt.apply(tape.gradient(loss, D_.trainable_variables), D_.trainable_variables)
    return loss


@right("update_discriminator")
def _(g, d, opt, real, z):
    opt.build(d.trainable_variables)
    with tf.GradientTape(persistent=True) as tape:
        a = rm(sp(-d(real, training=True)))
        b = rm(sp(d(g(z, training=True), training=True)))
    w = d.trainable_variables
    opt.apply([x + y for x, y in zip(tape.gradient(a, w), tape.gradient(b, w))])
    return a + b


# loss after the step
wrong("update_discriminator", "loss_after")(lambda g, d, o, x, z: D(g, d, o, x, z, after=True))
# not reduced
wrong("update_discriminator", "not_reduced")(
    lambda g, d, o, x, z: D(g, d, o, x, z, loss=lambda r, f: sp(-r) + sp(f))
)
# smoothed
wrong("update_discriminator", "smoothed")(
    lambda g, d, o, x, z: D(
        g, d, o, x, z, loss=lambda r, f: 0.9 * rm(sp(-r)) + 0.1 * rm(sp(r)) + rm(sp(f))
    )
)
# hinge
wrong("update_discriminator", "hinge")(
    lambda g, d, o, x, z: D(
        g, d, o, x, z, loss=lambda r, f: rm(tf.nn.relu(1 - r)) + rm(tf.nn.relu(1 + f))
    )
)
# twice
wrong("update_discriminator", "two_steps")(lambda g, d, o, x, z: D(g, d, o, x, z, n=2))
# own optimizer
wrong("update_discriminator", None)(
    lambda g, d, o, x, z: D(g, d, keras.optimizers.Adam(2e-4), x, z)
)
# least squares
wrong("update_discriminator", None)(
    lambda g, d, o, x, z: D(g, d, o, x, z, loss=lambda r, f: rm((r - 1) ** 2) + rm(f**2))
)
# noise of its own
wrong("update_discriminator", "random")(
    lambda g, d, o, x, z: D(g, d, o, x, tf.random.normal(tf.shape(z)))
)


# from_logits forgotten
@wrong("update_discriminator", "from_logits_forgotten")
def _(g, d, o, x, z):
    b = keras.losses.BinaryCrossentropy()
    return D(g, d, o, x, z, loss=lambda r, f: b(tf.ones_like(r), r) + b(tf.zeros_like(f), f))


# forward outside the tape
@wrong("update_discriminator", "tape")
def _(g, d, o, x, z):
    r, f = d(x, training=True), d(g(z, training=True), training=True)
    with tf.GradientTape() as t:
        v = jd(r, f)
    o.apply(t.gradient(v, d.trainable_weights), d.trainable_weights)
    return v


# two steps, one on reals and one on fakes
@wrong("update_discriminator", "one_half_after_the_other")
def _(g, d, o, x, z):
    f = g(z, training=True)
    w = d.trainable_weights
    with tf.GradientTape() as t:
        a = rm(sp(-d(x, training=True)))
    o.apply(t.gradient(a, w), w)
    with tf.GradientTape() as t:
        b = rm(sp(d(f, training=True)))
    o.apply(t.gradient(b, w), w)
    return a + b


def _(g, d, o, x, z):
    D(g, d, o, x, z)


# latents as fakes
wrong("update_discriminator", None)(
    lambda g, d, o, x, z: [t := None, D(lambda y, training: y, d, o, x, z)][1]
)


# G
def G(g, d, o, z, loss=jg, after=False, n=1, stop=False):
    for _ in range(n):
        with tf.GradientTape() as t:
            fake = g(z, training=True)
            v = loss(d(tf.stop_gradient(fake) if stop else fake, training=True))
        w = g.trainable_variables
        o.apply_gradients(zip(t.gradient(v, w), w))
    return loss(d(g(z, training=True), training=True)) if after else v


right("update_generator")(lambda g, d, o, z: G(g, d, o, z))
right("update_generator")(
    lambda g, d, o, z: float(G(g, d, o, z, loss=lambda f: -rm(tf.math.log_sigmoid(f))))
)


@right("update_generator")
def _(g, d, o, z):
    step = tf.function(lambda: None)
    with tf.GradientTape() as t:
        v = ops.mean(
            ops.binary_crossentropy(
                ops.ones((len(z), 1)), d(g(z, training=True), training=True), from_logits=True
            )
        )
    gr = t.gradient(v, g.trainable_weights)
    o.apply(gr, g.trainable_weights)
    return ops.convert_to_numpy(v)


@right("update_generator")
def _(g, d, o, z):
    from kgan import losses

    with tf.GradientTape() as t:
        v = losses.get("non_saturating").generator(d(g(z, training=True), training=True))
    o.apply(t.gradient(v, g.trainable_weights), g.trainable_weights)
    return v


# loss after
wrong("update_generator", "loss_after")(lambda g, d, o, z: G(g, d, o, z, after=True))
# not reduced
wrong("update_generator", "not_reduced")(lambda g, d, o, z: G(g, d, o, z, loss=lambda f: sp(-f)))
# hinge = wasserstein
wrong("update_generator", "wasserstein")(lambda g, d, o, z: G(g, d, o, z, loss=lambda f: -rm(f)))
# stop_gradient
wrong("update_generator", "tape")(lambda g, d, o, z: G(g, d, o, z, stop=True))
# two steps
wrong("update_generator", "two_steps")(lambda g, d, o, z: G(g, d, o, z, n=2))
# smoothed
wrong("update_generator", "smoothed")(
    lambda g, d, o, z: G(g, d, o, z, loss=lambda f: 0.9 * rm(sp(-f)) + 0.1 * rm(sp(f)))
)
# own noise
wrong("update_generator", "random")(lambda g, d, o, z: G(g, d, o, tf.random.normal(tf.shape(z))))
# own optimizer
wrong("update_generator", None)(lambda g, d, o, z: G(g, d, keras.optimizers.Adam(1e-3), z))


# from_logits forgotten
@wrong("update_generator", "from_logits_forgotten")
def _(g, d, o, z):
    b = keras.losses.BinaryCrossentropy()
    return G(g, d, o, z, loss=lambda f: b(tf.ones_like(f), f))


# predict
@wrong("update_generator", "tape")
def _(g, d, o, z):
    with tf.GradientTape() as t:
        v = jg(d(g.predict(z, verbose=0), training=True))
    o.apply(t.gradient(v, g.trainable_weights), g.trainable_weights)
    return v


# D left frozen, nothing else wrong: training=False in D by freezing?
@wrong("update_generator", "label_0")
def _(g, d, o, z):
    d.trainable = False
    return G(g, d, o, z, loss=lambda f: rm(sp(f)))


# train step
DS, GS = homework.given("update_discriminator"), homework.given("update_generator")


class B(homework.TwoNetworks):
    def d(self, x, z, o=None):
        return DS(self.generator, self.discriminator, o or self.d_optimizer, x, z)

    def g(self, z, o=None):
        return GS(self.generator, self.discriminator, o or self.g_optimizer, z)


@right("train_step")
class _(B):
    def train_step(self, real):
        m = len(real) // self.num_d_steps
        for i in range(0, len(real), m):
            dl = self.d(real[i : i + m], self.sample_latents(m))
        gl = self.g(self.sample_latents(m))
        return dict(d_loss=dl, g_loss=gl)


@right("train_step")
class _(B):
    def train_step(self, data):
        it = iter(tf.data.Dataset.from_tensor_slices(data).batch(len(data) // self.num_d_steps))
        for x in it:
            dl = self.d(x, self.sample_latents(x.shape[0]))
        return {
            "d_loss": dl.numpy(),
            "g_loss": self.g(self.sample_latents(x.shape[0])).numpy(),
            "extra": 3.0,
        }


@right("train_step")
class _(homework.TwoNetworks):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.count = 0

    def train_step(self, real):
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        for i in tf.range(k):
            x = real[i * m : (i + 1) * m]
            z = self.sample_latents(m)
            with tf.GradientTape() as t:
                dl = jd(
                    self.discriminator(x, training=True),
                    self.discriminator(self.generator(z, training=True), training=True),
                )
            self.d_optimizer.apply(
                t.gradient(dl, self.discriminator.trainable_variables),
                self.discriminator.trainable_variables,
            )
        z = self.sample_latents(m)
        with tf.GradientTape() as t:
            gl = jg(self.discriminator(self.generator(z, training=True), training=True))
        self.g_optimizer.apply(
            t.gradient(gl, self.generator.trainable_variables), self.generator.trainable_variables
        )
        return {"d_loss": dl, "g_loss": gl}


@right("train_step")
class _(B):
    def train_step(self, real):
        losses = {}
        for x in ops.split(real, self.num_d_steps, axis=0):
            losses["d_loss"] = self.d(x, self.sample_latents(ops.shape(x)[0]))
        losses["g_loss"] = self.g(self.sample_latents(ops.shape(x)[0]))
        return losses


def ts(what):
    def deco(step):
        wrong("train_step", what)(type("My", (B,), {"train_step": step}))
        return step

    return deco


# optimizers swapped
@ts("optimizers_swapped")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)), s.g_optimizer)
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)), s.d_optimizer)}


# one optimizer
@ts(None)
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)), s.d_optimizer)}


# all latents drawn at once for D
@ts("drawn_at_once")
def _(s, real):
    zs = tf.split(s.sample_latents(len(real)), s.num_d_steps)
    for x, z in zip(tf.split(real, s.num_d_steps), zs):
        dl = s.d(x, z)
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# G has k*m latents
@ts("g_has_more")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(real)))}


# interleaved parts
@ts("interleaved")
def _(s, real):
    for i in range(s.num_d_steps):
        x = real[i :: s.num_d_steps]
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# mean of the d losses
@ts("mean_of_losses")
def _(s, real):
    dl = [s.d(x, s.sample_latents(len(x))) for x in tf.split(real, s.num_d_steps)]
    return {
        "d_loss": sum(dl) / len(dl),
        "g_loss": s.g(s.sample_latents(len(real) // s.num_d_steps)),
    }


# sum of the d losses
@ts("sum_of_losses")
def _(s, real):
    dl = [s.d(x, s.sample_latents(len(x))) for x in tf.split(real, s.num_d_steps)]
    return {"d_loss": sum(dl), "g_loss": s.g(s.sample_latents(len(real) // s.num_d_steps))}


# own noise
@ts("own_noise")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, tf.random.normal((len(x), 1)))
    return {"d_loss": dl, "g_loss": s.g(tf.random.normal((len(x), 1)))}


# losses swapped in dict
@ts("losses_swapped")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"g_loss": dl, "d_loss": s.g(s.sample_latents(len(x)))}


def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl}


def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    s.g(s.sample_latents(len(x)))


# last part only, k times
@ts("last_part")
def _(s, real):
    x = tf.split(real, s.num_d_steps)[-1]
    for _ in range(s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# G does not move
@ts(None)
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {
        "d_loss": dl,
        "g_loss": jg(
            s.discriminator(s.generator(s.sample_latents(len(x)), training=True), training=True)
        ),
    }


def _(s, real):
    import kgan

    return kgan.GAN.train_step(s, real)


# label planes
right("label_planes")(
    lambda y, h, w: np.ones((len(y), h, w, y.shape[1])) * y.reshape(len(y), 1, 1, -1)
)
right("label_planes")(
    lambda y, h, w: np.stack([np.stack([np.stack([np.asarray(r)] * w)] * h) for r in y])
)
right("label_planes")(
    lambda y, h, w: keras.layers.UpSampling2D((h, w))(keras.layers.Reshape((1, 1, y.shape[1]))(y))
)
right("label_planes")(lambda y, h, w: np.einsum("nc,hw->nhwc", y, np.ones((h, w))))
right("label_planes")(
    lambda y, h, w: ops.broadcast_to(
        ops.reshape(y, (-1, 1, 1, y.shape[1])), (y.shape[0], h, w, y.shape[1])
    )
)
right("label_planes")(
    lambda y, h, w: np.repeat(np.repeat(y[:, None, None, :], h, axis=1), w, axis=2)
)
right("label_planes")(
    lambda y, h, w: keras.layers.RepeatVector(h * w)(y).numpy().reshape(len(y), h, w, -1)
)
# np.resize
wrong("label_planes", "tiled_wrong")(lambda y, h, w: np.resize(y, (len(y), h, w, y.shape[1])))
# batch last
wrong("label_planes", "shape")(lambda y, h, w: np.broadcast_to(y, (h, w, *y.shape)))
# repeat per row then reshape (bands in an image)
wrong("label_planes", "bands")(
    lambda y, h, w: np.repeat(y, h * w, axis=1).reshape(len(y), h, w, -1)
)
# all ones
wrong("label_planes", "all_ones")(lambda y, h, w: np.ones((len(y), h, w, y.shape[1])))
# one plane of ones
wrong("label_planes", "shape")(lambda y, h, w: np.ones((len(y), h, w, 1)))
# argmax ints repeated in all channels
wrong("label_planes", None)(
    lambda y, h, w: np.broadcast_to(y.argmax(1)[:, None, None, None], (len(y), h, w, y.shape[1]))
)
# flat vector
wrong("label_planes", "shape")(lambda y, h, w: np.tile(y, (1, h * w)))
# transposed
wrong("label_planes", "shape")(
    lambda y, h, w: np.transpose(
        np.broadcast_to(y[:, None, None, :], (len(y), h, w, y.shape[1])), (0, 3, 2, 1)
    )
)
# random label
wrong("label_planes", None)(
    lambda y, h, w: np.broadcast_to(y[::-1][:, None, None, :], (len(y), h, w, y.shape[1]))
)
# sum over classes
wrong("label_planes", "shape")(
    lambda y, h, w: np.broadcast_to(y.sum(1)[:, None, None, None], (len(y), h, w, 1))
)


# fid
def mom(x):
    return x.mean(0), np.atleast_2d(np.cov(x, rowvar=False))


def parts(a, b):
    (m, p), (n, q) = mom(a), mom(b)
    return m, p, n, q


@right("frechet_distance")
def _(a, b):
    m, p, n, q = parts(a.astype("float64"), b.astype("float64"))
    L, V = np.linalg.eigh(p)
    s = V @ np.diag(np.sqrt(np.abs(L))) @ V.T
    return float(
        ((m - n) ** 2).sum()
        + p.trace()
        + q.trace()
        - 2 * np.sqrt(np.abs(np.linalg.eigvalsh(s @ q @ s))).sum()
    )


@right("frechet_distance")
def _(a, b):
    m, p, n, q = parts(a, b)
    return (
        np.dot(m - n, m - n)
        + np.trace(p)
        + np.trace(q)
        - 2 * np.sum(np.emath.sqrt(np.linalg.eigvals(p @ q))).real
    )


@right("frechet_distance")
def _(a, b):
    m, p, n, q = parts(a, b)
    e = np.linalg.eigvals(p.dot(q)).astype(complex)
    return np.sum(np.square(m - n)) + np.trace(p + q) - 2 * np.sum(np.sqrt(e))


@right("frechet_distance")
@right("frechet_distance")
def _(a, b):
    a, b = ops.cast(a, "float32"), ops.cast(b, "float32")

    def c(x):
        x = x - ops.mean(x, axis=0)
        return ops.matmul(ops.transpose(x), x) / (x.shape[0] - 1)

    w, v = ops.linalg.eigh(c(a))
    s = ops.matmul(v * ops.sqrt(ops.maximum(w, 0.0)), ops.transpose(v))
    e = ops.linalg.eigh(ops.matmul(ops.matmul(s, c(b)), s))[0]
    return (
        ops.sum((ops.mean(a, axis=0) - ops.mean(b, axis=0)) ** 2)
        + ops.trace(c(a))
        + ops.trace(c(b))
        - 2 * ops.sum(ops.sqrt(ops.maximum(e, 0.0)))
    )


# eigvalsh of a product
wrong("frechet_distance", "taken_for_symmetric")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvalsh(p @ q), 0)).sum()
        )
    )(*parts(a, b))
)
# singular values
wrong("frechet_distance", "singular_values")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.linalg.svd(p @ q)[1]).sum()
        )
    )(*parts(a, b))
)
# one mean for all
wrong("frechet_distance", "shift")(
    lambda a, b: (
        lambda m, p, n, q: (
            (a.mean() - b.mean()) ** 2
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(*parts(a, b))
)
# eigenvalues without root
wrong("frechet_distance", "no_root")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.linalg.eigvals(p @ q).real.sum()
        )
    )(*parts(a, b))
)
# sum not trace
wrong("frechet_distance", "zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.sum(p + q - 2 * np.sqrt(np.abs(p @ q)))
    )(*parts(a, b))
)
# sqrt of trace of product
wrong("frechet_distance", "zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.trace(p @ q))
    )(*parts(a, b))
)
# elementwise product
wrong("frechet_distance", "variances_only")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.trace(p + q - 2 * np.sqrt(np.abs(p * q)))
    )(*parts(a, b))
)
# std instead of var
wrong("frechet_distance", None)(
    lambda a, b: ((a.mean(0) - b.mean(0)) ** 2).sum() + (a.std(0) - b.std(0)).sum() ** 2
)
# std ddof 0
wrong("frechet_distance", None)(
    lambda a, b: np.sum((a.mean(0) - b.mean(0)) ** 2 + (a.std(0) - b.std(0)) ** 2)
)
# second moments, not centred
wrong("frechet_distance", "shift")(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(a.T @ a / (len(a) - 1), b.T @ b / (len(b) - 1))
)
# det
wrong("frechet_distance", "zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.abs(np.linalg.det(p @ q)))
        )
    )(*parts(a, b))
)
# cov of a with b
wrong("frechet_distance", "means_only")(lambda a, b: ((a.mean(0) - b.mean(0)) ** 2).sum())
# correlations
wrong("frechet_distance", None)(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(np.corrcoef(a.T), np.corrcoef(b.T))
)
# no rowvar
wrong("frechet_distance", "raises")(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p)
            + np.trace(q)
            - 2 * np.trace(np.sqrt(np.abs(p @ q)))
        )
    )(np.cov(a), np.cov(b))
)


# pr
def dist(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def rad(x, k):
    return np.sort(dist(x, x), axis=1)[:, k]


def sh(p, c, k):
    return (dist(p, c) <= rad(c, k)[None]).any(1).mean()


def both(s):
    return lambda r, f, k: {"precision": s(f, r, k), "recall": s(r, f, k)}


right("precision_recall")(
    lambda r, f, k: {"recall": float(sh(r, f, k)), "precision": float(sh(f, r, k)), "k": k}
)
right("precision_recall")(
    lambda r, f, k: dict(
        precision=sum(any(np.linalg.norm(x - c) <= q for c, q in zip(r, rad(r, k))) for x in f)
        / len(f),
        recall=sum(any(np.linalg.norm(x - c) <= q for c, q in zip(f, rad(f, k))) for x in r)
        / len(r),
    )
)


@right("precision_recall")
def _(r, f, k):
    r, f = ops.convert_to_tensor(r), ops.convert_to_tensor(f)

    def d(x, y):
        return ops.norm(x[:, None] - y[None], axis=-1)

    def s(p, c):
        return ops.mean(
            ops.cast(ops.any(d(p, c) <= ops.sort(d(c, c), axis=1)[:, k], axis=1), "float32")
        )

    return {"precision": s(f, r), "recall": s(r, f)}


@right("precision_recall")
def _(r, f, k):
    def s(p, c):
        dc = (c**2).sum(1)[:, None] + (c**2).sum(1) - 2 * c @ c.T
        np.fill_diagonal(dc, np.inf)
        q = np.sort(dc, 1)[:, k - 1]
        return np.mean([(((c - x) ** 2).sum(1) <= q * (1 + 1e-6)).any() for x in p])

    return {"precision": s(f, r), "recall": s(r, f)}


# all balls
wrong("precision_recall", "one_with_itself")(
    both(lambda p, c, k: (dist(p, c) <= rad(c, k)).all(1).mean())
)
# mean of k distances
wrong("precision_recall", "mean_of_k")(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, c), 1)[:, 1 : k + 1].mean(1)).any(1).mean())
)
# manhattan
wrong("precision_recall", "manhattan")(
    both(
        lambda p, c, k: (
            (np.abs(p[:, None] - c).sum(-1) <= np.sort(np.abs(c[:, None] - c).sum(-1), 1)[:, k])
            .any(1)
            .mean()
        )
    )
)
# radius from the other set
wrong("precision_recall", "zero_when_far")(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, p), 1)[:, k - 1]).any(1).mean())
)
# share of pairs
wrong("precision_recall", "pairs")(both(lambda p, c, k: (dist(p, c) <= rad(c, k)).mean()))
# only precision
wrong("precision_recall", "shape")(lambda r, f, k: sh(f, r, k))
# coverage (recall as ball of real holds a fake)
wrong("precision_recall", None)(
    lambda r, f, k: {"precision": sh(f, r, k), "recall": (dist(r, f).min(1) <= rad(r, k)).mean()}
)
# itself and swapped
wrong("precision_recall", None)(
    lambda r, f, k: {"precision": sh(r, f, k - 1), "recall": sh(f, r, k - 1)}
)
# strict on k, largest
wrong("precision_recall", None)(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, c), 1)[:, -1]).any(1).mean())
)
# half radius
wrong("precision_recall", None)(both(lambda p, c, k: (dist(p, c) <= rad(c, k) / 2).any(1).mean()))
# column mixup (axis 0)
wrong("precision_recall", "coverage")(both(lambda p, c, k: (dist(p, c) <= rad(c, k)).any(0).mean()))
# kth of the union
wrong("precision_recall", None)(
    lambda r, f, k: (
        lambda u: {
            "precision": (dist(f, r) <= np.sort(dist(r, u), 1)[:, k]).any(1).mean(),
            "recall": (dist(r, f) <= np.sort(dist(f, u), 1)[:, k]).any(1).mean(),
        }
    )(np.concatenate([r, f]))
)
