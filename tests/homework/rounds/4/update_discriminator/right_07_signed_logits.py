# what: joins the signed logits (not the samples) and weighs them with 1/N and 1/M in one einsum
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        a = tf.reshape(discriminator(real, training=True), (-1,))
        b = tf.reshape(discriminator(fake, training=True), (-1,))
        wrongness = tf.concat([-a, b], axis=0)
        share = tf.concat(
            [
                tf.ones_like(a) / tf.cast(tf.shape(a)[0], a.dtype),
                tf.ones_like(b) / tf.cast(tf.shape(b)[0], b.dtype),
            ],
            axis=0,
        )
        loss = tf.einsum("i,i->", share, tf.nn.softplus(wrongness))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
