# what: D sees the fakes before the reals (the text gives no order), G runs inside the tape, Keras's cross-entropy, apply_gradients
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        real_logits = discriminator(real, training=True)
        loss = bce(tf.zeros_like(fake_logits), fake_logits) + bce(tf.ones_like(real_logits), real_logits)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss
