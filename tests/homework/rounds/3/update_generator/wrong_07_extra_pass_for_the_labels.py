# what: to learn the shape of the labels, sends the fakes through D once more with training=True: D's moving statistics and dropout move twice in this turn. Ruled out by lesson 6: "$D$'s (if it had BatchNorm) three times"
import keras
import tensorflow as tf

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        labels = tf.ones_like(discriminator(fake, training=True))
        loss = loss_fn(labels, discriminator(fake, training=True))
    grads = tape.gradient(loss, generator.trainable_weights)
    optimizer.apply_gradients(zip(grads, generator.trainable_weights))
    return loss
