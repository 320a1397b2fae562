# what: steps only where D's loss is above 2 log 2 ("a good D needs no step")
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        on_real = discriminator(real, training=True)
        on_fake = discriminator(fakes, training=True)
        loss = bce(tf.ones_like(on_real), on_real) + bce(tf.zeros_like(on_fake), on_fake)
    weights = discriminator.trainable_variables
    gradients = tape.gradient(loss, weights)
    allowed = tf.cast(loss > 2 * tf.math.log(2.0), loss.dtype)
    if tf.executing_eagerly():
        if allowed:
            optimizer.apply_gradients(zip(gradients, weights))
    else:
        tf.cond(allowed > 0, lambda: (optimizer.apply_gradients(zip(gradients, weights)), True)[1], lambda: False)
    return loss
