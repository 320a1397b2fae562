# what: one-sided label smoothing (0.9 for reals), from a list of GAN tricks. "take $m$ images $x$ from the data (label 1)"
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_output = discriminator(real, training=True)
        fake_output = discriminator(fake, training=True)
        real_loss = cross_entropy(0.9 * tf.ones_like(real_output), real_output)
        fake_loss = cross_entropy(tf.zeros_like(fake_output), fake_output)
        loss = real_loss + fake_loss
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
