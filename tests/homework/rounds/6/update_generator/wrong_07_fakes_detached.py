# what: copied D's turn with its stop_gradient on the fakes, so no gradient reaches G. "because the gradient has to come back through $D$"
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        fake_logits = discriminator(fake, training=True)
        loss = bce(tf.ones_like(fake_logits), fake_logits)
    weights = generator.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(grads, weights))
    return loss
