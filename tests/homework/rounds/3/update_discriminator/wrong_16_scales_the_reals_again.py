# what: scales the reals from 0..255 to -1..1, as the DCGAN tutorial does, although `real` is scaled already. Ruled out by: "Write one step of $D$ on the real samples `real`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    real = (tf.cast(real, "float32") - 127.5) / 127.5  # normalise the images to [-1, 1]
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
