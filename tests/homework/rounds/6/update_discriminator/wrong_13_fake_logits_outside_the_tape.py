# what: not only the fakes but D's logits of them are computed before the tape, so their part of the gradient is lost. "a tape, a loss inside it"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # outside the tape: no gradient for G is wanted
    fake = generator(latents, training=True)
    fake_logits = discriminator(fake, training=True)
    fake_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        real_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss = real_loss + fake_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
