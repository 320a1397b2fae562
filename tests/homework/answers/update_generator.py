"""Answers to `update_generator`, as students write them."""

from answers import Answers

import keras
import tensorflow as tf
from keras import ops

answers = Answers("update_generator", trains=True)


BCE = keras.losses.BinaryCrossentropy(from_logits=True)


@answers.right
def _(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = BCE(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@answers.wrong("type")
def _(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = -ops.mean(ops.log_sigmoid(discriminator(fake, training=True)))
    gradients = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables, strict=True))
    return [loss]


@answers.wrong("trainable_d")
def _(generator, discriminator, optimizer, latents):
    discriminator.trainable = False  # and a log of a sigmoid, which is its second mistake
    with tf.GradientTape() as tape:
        d = tf.sigmoid(discriminator(generator(latents, training=True), training=True))
        loss = -tf.reduce_mean(tf.math.log(d))
    optimizer.apply(tape.gradient(loss, generator.trainable_weights), generator.trainable_weights)
    discriminator.trainable = True
    return loss


@answers.wrong("statistics_alone")
def _(generator, discriminator, optimizer, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        tape.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    through_d = tape.gradient(loss, fake)
    with tf.GradientTape() as tape:
        inner = tf.reduce_sum(generator(latents, training=True) * through_d)
    optimizer.apply(tape.gradient(inner, generator.trainable_weights), generator.trainable_weights)
    return loss


def g_loss_of(logits):
    return BCE(tf.ones_like(logits), logits)


def g_step(g, d, optimizer, latents, loss=g_loss_of, modes=(True, True), weights=None):
    with tf.GradientTape() as tape:
        value = loss(d(g(latents, training=modes[0]), training=modes[1]))
    weights = weights or g.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return value


@answers.wrong("training_left_out")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(None, None))


@answers.wrong("training_left_out_in_g")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(False, True))


@answers.wrong("training_left_out_in_d")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(True, False))


@answers.wrong("d_moves_too")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, weights=g.trainable_weights + d.trainable_weights)


@answers.wrong("d_moves_instead")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, weights=d.trainable_weights)


@answers.wrong("nothing_moves")
def _(g, d, optimizer, latents):
    return g_loss_of(d(g(latents, training=True), training=True))


@answers.wrong("uphill")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda logits: -g_loss_of(logits))


@answers.wrong("label_0")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: BCE(tf.zeros_like(x), x))


@answers.wrong("minimax")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: -BCE(tf.zeros_like(x), x))


@answers.wrong("sigmoid_twice")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: g_loss_of(tf.sigmoid(x)))


@answers.wrong("wasserstein")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: -tf.reduce_mean(x))


@answers.wrong("both_terms")
def _(g, d, optimizer, latents):
    def both(x):
        return BCE(tf.ones_like(x), x) + BCE(tf.zeros_like(x), x)

    return g_step(g, d, optimizer, latents, loss=both)


@answers.wrong("halved")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: g_loss_of(x) / 2)


@answers.wrong("cut")
def _(g, d, optimizer, latents):
    with tf.GradientTape() as tape:
        loss = g_loss_of(d(g(latents, training=True), training=True))
    gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, g.trainable_weights), 5.0)
    optimizer.apply(gradients, g.trainable_weights)
    return loss


# --- Written without a look at the mistakes that the check knows.

sp = tf.nn.softplus
rm = tf.reduce_mean


def jg(f):
    return rm(sp(-f))


# G
def G(g, d, o, z, loss=jg, after=False, n=1, stop=False):
    for _ in range(n):
        with tf.GradientTape() as t:
            fake = g(z, training=True)
            v = loss(d(tf.stop_gradient(fake) if stop else fake, training=True))
        w = g.trainable_variables
        o.apply_gradients(zip(t.gradient(v, w), w))
    return loss(d(g(z, training=True), training=True)) if after else v


answers.right(lambda g, d, o, z: G(g, d, o, z))
answers.wrong("type")(
    lambda g, d, o, z: float(G(g, d, o, z, loss=lambda f: -rm(tf.math.log_sigmoid(f))))
)


@answers.wrong("type")
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


@answers.right
def _(g, d, o, z):
    from kgan import losses

    with tf.GradientTape() as t:
        v = losses.get("non_saturating").generator(d(g(z, training=True), training=True))
    o.apply(t.gradient(v, g.trainable_weights), g.trainable_weights)
    return v


# loss after
answers.wrong("loss_after")(lambda g, d, o, z: G(g, d, o, z, after=True))
# not reduced
answers.wrong("not_reduced")(lambda g, d, o, z: G(g, d, o, z, loss=lambda f: sp(-f)))
# hinge = wasserstein
answers.wrong("wasserstein")(lambda g, d, o, z: G(g, d, o, z, loss=lambda f: -rm(f)))
# stop_gradient
answers.wrong("tape")(lambda g, d, o, z: G(g, d, o, z, stop=True))
# two steps
answers.wrong("two_steps")(lambda g, d, o, z: G(g, d, o, z, n=2))
# smoothed
answers.wrong("smoothed")(
    lambda g, d, o, z: G(g, d, o, z, loss=lambda f: 0.9 * rm(sp(-f)) + 0.1 * rm(sp(f)))
)
# own noise
answers.wrong("other_latents")(lambda g, d, o, z: G(g, d, o, tf.random.normal(tf.shape(z))))
# own optimizer
answers.wrong("another_optimizer")(lambda g, d, o, z: G(g, d, keras.optimizers.Adam(1e-3), z))


# from_logits forgotten
@answers.wrong("from_logits_forgotten")
def _(g, d, o, z):
    b = keras.losses.BinaryCrossentropy()
    return G(g, d, o, z, loss=lambda f: b(tf.ones_like(f), f))


# predict
@answers.wrong("tape")
def _(g, d, o, z):
    with tf.GradientTape() as t:
        v = jg(d(g.predict(z, verbose=0), training=True))
    o.apply(t.gradient(v, g.trainable_weights), g.trainable_weights)
    return v


# D left frozen, nothing else wrong: training=False in D by freezing?
@answers.wrong("trainable_d")
def _(g, d, o, z):
    d.trainable = False
    return G(g, d, o, z, loss=lambda f: rm(sp(f)))


# G's turn comes only where D has caught every fake.
@answers.wrong("stands_still")
def _(g, d, o, z):
    with tf.GradientTape() as t:
        f = d(g(z, training=True), training=True)
        v = rm(sp(-f))
        lost = tf.cast(tf.reduce_all(f < 0), v.dtype) * v
    o.apply(t.gradient(lost, g.trainable_weights), g.trainable_weights)
    return v
