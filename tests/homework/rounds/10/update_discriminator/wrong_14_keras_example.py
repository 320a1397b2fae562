# what: copied from Keras's DCGAN example: one combined batch, fakes labelled 1, noise on the labels, one mean
import keras
import tensorflow as tf

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated = generator(latents, training=True)
    combined = tf.concat([generated, tf.cast(real, generated.dtype)], axis=0)
    labels = tf.concat([tf.ones((tf.shape(generated)[0], 1)), tf.zeros((tf.shape(real)[0], 1))], axis=0)
    # Add random noise to the labels - important trick!
    labels += 0.05 * tf.random.uniform(tf.shape(labels))
    with tf.GradientTape() as tape:
        predictions = discriminator(combined, training=True)
        loss = loss_fn(labels, predictions)
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_weights))
    return loss
