# what: Keras's BinaryCrossentropy on logits, two calls, apply_gradients with zip
import keras
import tensorflow as tf
cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated = generator(latents, training=True)
    with tf.GradientTape() as disc_tape:
        real_output = discriminator(real, training=True)
        fake_output = discriminator(generated, training=True)
        real_loss = cross_entropy(tf.ones_like(real_output), real_output)
        fake_loss = cross_entropy(tf.zeros_like(fake_output), fake_output)
        total_loss = real_loss + fake_loss
    gradients = disc_tape.gradient(total_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables))
    return total_loss
