# what: makes the fakes with generator.predict, which runs in inference mode (and not inside tf.function). "or use `predict`, to make pictures to look at"
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    gen_imgs = generator.predict(latents, verbose=0)
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        valid = discriminator(real, training=True)
        invalid = discriminator(gen_imgs, training=True)
        d_loss = bce(tf.ones_like(valid), valid) + bce(tf.zeros_like(invalid), invalid)
    grads = tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return d_loss
