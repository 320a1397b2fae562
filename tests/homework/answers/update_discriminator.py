"""Answers to `update_discriminator`, as students write them."""

from answers import Answers

import keras
import tensorflow as tf
from keras import ops

answers = Answers("update_discriminator", trains=True)


BCE = keras.losses.BinaryCrossentropy(from_logits=True)


def d_loss_of(real_logits, fake_logits):
    return BCE(tf.ones_like(real_logits), real_logits) + BCE(
        tf.zeros_like(fake_logits), fake_logits
    )


@answers.right
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator(real, training=True), discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@answers.wrong("one_batch_of_both")
def _(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:  # G inside the tape: slower, but right
        fake = generator(latents, training=True)
        logits = discriminator(ops.concatenate([fake, real]), training=True)
        n = len(fake)
        loss = ops.mean(ops.softplus(logits[:n])) + ops.mean(ops.softplus(-logits[n:]))
    gradients = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables, strict=True))
    return loss


@answers.wrong("not_finite")
def _(generator, discriminator, optimizer, real, latents):
    weights = discriminator.trainable_weights

    @tf.function
    def step():
        fake = generator(latents, training=True)
        with tf.GradientTape() as tape:
            d_real = tf.sigmoid(discriminator(real, training=True))
            d_fake = tf.sigmoid(discriminator(fake, training=True))
            loss = -tf.reduce_mean(tf.math.log(d_real)) - tf.reduce_mean(tf.math.log(1 - d_fake))
        return loss, tape.gradient(loss, weights)

    loss, gradients = step()
    optimizer.apply(gradients, weights)
    return loss


@answers.wrong("type")
def _(generator, discriminator, optimizer, real, latents):
    fake = tf.stop_gradient(generator(latents, training=True))
    weights = discriminator.trainable_weights
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch([w.value for w in weights])
        halves = discriminator(real, training=True), discriminator(fake, training=True)
        loss = sum(
            tf.reduce_mean(tf.nn.softplus(s * h)) for s, h in zip((-1, 1), halves, strict=True)
        )
    optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
    return loss.numpy()


def d_step(g, d, optimizer, real, latents, loss=d_loss_of, modes=(True, True), weights=None):
    with tf.GradientTape() as tape:
        fake = g(latents, training=modes[0])
        value = loss(d(real, training=modes[1]), d(fake, training=modes[1]))
    weights = weights or d.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return value


@answers.wrong("training_left_out")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents)
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator(real), discriminator(fake))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@answers.wrong("training_left_out_in_g")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, modes=(False, True))


@answers.wrong("training_left_out_in_d")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, modes=(True, False))


@answers.wrong("g_moves_too")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, weights=d.trainable_weights + g.trainable_weights)


@answers.wrong("g_moves_instead")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, weights=g.trainable_weights)


@answers.wrong("nothing_moves")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    return d_loss_of(discriminator(real, training=True), discriminator(fake, training=True))


@answers.wrong("uphill")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: -d_loss_of(r, f))


@answers.wrong("fakes_carry_label_1")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: d_loss_of(r, -f))


@answers.wrong("labels_swapped")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        return BCE(tf.zeros_like(r), r) + BCE(tf.ones_like(f), f)

    return d_step(g, d, optimizer, real, latents, loss=loss)


@answers.wrong("halves_averaged")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: 0.5 * d_loss_of(r, f))


@answers.wrong("one_bag")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        labels = tf.concat([tf.ones_like(r), tf.zeros_like(f)], axis=0)
        return BCE(labels, tf.concat([r, f], axis=0))

    return d_step(g, d, optimizer, real, latents, loss=loss)


@answers.wrong("sigmoid_twice")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        return d_loss_of(tf.sigmoid(r), tf.sigmoid(f))

    return d_step(g, d, optimizer, real, latents, loss=loss)


@answers.wrong("pays_downhill_goes_up")
def _(g, d, optimizer, real, latents):
    return -d_step(g, d, optimizer, real, latents, loss=lambda r, f: -d_loss_of(r, f))


@answers.wrong("reals_only")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: BCE(tf.ones_like(r), r))


@answers.wrong("frozen_for_good")
def _(g, d, optimizer, real, latents):
    g.trainable = False
    return d_step(g, d, optimizer, real, latents)


@answers.wrong("trainable_g")
def _(g, d, optimizer, real, latents):
    for layer in g.layers:
        layer.trainable = True  # so that G can learn again afterwards
    return d_step(g, d, optimizer, real, latents)


@answers.wrong("reals_at_inference")
def _(g, d, optimizer, real, latents):
    fake = g(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_of(d(real, training=False), d(fake, training=True))
    optimizer.apply(tape.gradient(loss, d.trainable_weights), d.trainable_weights)
    return loss


@answers.wrong("called_again")
def _(g, d, optimizer, real, latents):
    fake = g(latents, training=True)
    with tf.GradientTape() as tape:
        loss = 0.0
        for x, label in ((real, tf.ones_like), (fake, tf.zeros_like)):
            loss += BCE(label(d(x, training=True)), d(x, training=True)) ** 1.1
    optimizer.apply(tape.gradient(loss, d.trainable_weights), d.trainable_weights)
    return loss


@answers.wrong("others_move")
def _(g, d, optimizer, real, latents):
    loss = d_step(g, d, optimizer, real, latents)
    for weight in g.trainable_weights:
        weight.assign(0.99 * weight)  # some weight decay
    return loss


@answers.wrong("stands_still")
def _(g, d, optimizer, real, latents):
    old = [tf.identity(weight) for weight in d.trainable_weights]
    loss = d_step(g, d, optimizer, real, latents)
    for weight, value in zip(d.trainable_weights, old, strict=True):
        weight.assign(tf.where(loss < 100, value, weight))  # it is good enough
    return loss


@answers.wrong("length")
def _(g, d, optimizer, real, latents):
    fake = g(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_of(d(real, training=True), d(fake, training=True))
    gradients = tape.gradient(loss, d.trainable_weights)
    optimizer.apply([0.1 * gradient for gradient in gradients], d.trainable_weights)
    return loss


# --- Written without a look at the mistakes that the check knows.

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


@answers.wrong("another_optimizer")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = jd(discriminator(real, training=True), discriminator(fake, training=True))
    for w, g in zip(
        discriminator.trainable_variables, tape.gradient(loss, discriminator.trainable_variables)
    ):
        w.assign_sub(optimizer.learning_rate * g)
    return loss


@answers.wrong("frozen_for_the_step")
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
    return loss


@answers.right
def _(G, D_, opt, real, z):
    from kgan import losses

    fake = G(z, training=True)
    with tf.GradientTape() as tape:
        loss = losses.NonSaturating().discriminator(
            D_(real, training=True), D_(fake, training=True)
        )
    opt.apply(tape.gradient(loss, D_.trainable_variables), D_.trainable_variables)
    return loss


@answers.right
def _(g, d, opt, real, z):
    opt.build(d.trainable_variables)
    with tf.GradientTape(persistent=True) as tape:
        a = rm(sp(-d(real, training=True)))
        b = rm(sp(d(g(z, training=True), training=True)))
    w = d.trainable_variables
    opt.apply([x + y for x, y in zip(tape.gradient(a, w), tape.gradient(b, w))])
    return a + b


# loss after the step
answers.wrong("loss_after")(lambda g, d, o, x, z: D(g, d, o, x, z, after=True))
# not reduced
answers.wrong("not_reduced")(
    lambda g, d, o, x, z: D(g, d, o, x, z, loss=lambda r, f: sp(-r) + sp(f))
)
# smoothed
answers.wrong("smoothed")(
    lambda g, d, o, x, z: D(
        g, d, o, x, z, loss=lambda r, f: 0.9 * rm(sp(-r)) + 0.1 * rm(sp(r)) + rm(sp(f))
    )
)
# hinge
answers.wrong("hinge")(
    lambda g, d, o, x, z: D(
        g, d, o, x, z, loss=lambda r, f: rm(tf.nn.relu(1 - r)) + rm(tf.nn.relu(1 + f))
    )
)
# twice
answers.wrong("two_steps")(lambda g, d, o, x, z: D(g, d, o, x, z, n=2))
# own optimizer
answers.wrong("another_optimizer")(lambda g, d, o, x, z: D(g, d, keras.optimizers.Adam(2e-4), x, z))
# least squares
answers.wrong("price")(
    lambda g, d, o, x, z: D(g, d, o, x, z, loss=lambda r, f: rm((r - 1) ** 2) + rm(f**2))
)
# noise of its own
answers.wrong("other_latents")(lambda g, d, o, x, z: D(g, d, o, x, tf.random.normal(tf.shape(z))))


# from_logits forgotten
@answers.wrong("from_logits_forgotten")
def _(g, d, o, x, z):
    b = keras.losses.BinaryCrossentropy()
    return D(g, d, o, x, z, loss=lambda r, f: b(tf.ones_like(r), r) + b(tf.zeros_like(f), f))


# forward outside the tape
@answers.wrong("tape")
def _(g, d, o, x, z):
    r, f = d(x, training=True), d(g(z, training=True), training=True)
    with tf.GradientTape() as t:
        v = jd(r, f)
    o.apply(t.gradient(v, d.trainable_weights), d.trainable_weights)
    return v


# two steps, one on reals and one on fakes
@answers.wrong("one_half_after_the_other")
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


# latents as fakes
answers.wrong("raises")(lambda g, d, o, x, z: [t := None, D(lambda y, training: y, d, o, x, z)][1])


# G
def G(g, d, o, z, loss=jg, after=False, n=1, stop=False):
    for _ in range(n):
        with tf.GradientTape() as t:
            fake = g(z, training=True)
            v = loss(d(tf.stop_gradient(fake) if stop else fake, training=True))
        w = g.trainable_variables
        o.apply_gradients(zip(t.gradient(v, w), w))
    return loss(d(g(z, training=True), training=True)) if after else v


@answers.wrong("cut")  # a norm of 10 is enough for everybody
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator(real, training=True), discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, weights), 10)
    optimizer.apply(gradients, weights)
    return loss
